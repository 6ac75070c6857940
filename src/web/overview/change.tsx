import type { CountChange } from '../../core/metrics.ts';
import { countText, portionText } from '../format.ts';
import { t } from '../words/t.ts';

interface ChangeProps {
  /** Null where nothing is compared. */
  change: CountChange | null;
  /** Whether more of it is good, bad or neither. */
  more: 'bad' | 'good' | 'neither';
}

/** By how much a count changed, faint where that may be chance. */
export function Change({ change, more }: ChangeProps) {
  if (change === null) return null;
  const { before, ratio, beyondChance } = change;
  const said = t('{before} before', { before: countText(before) });
  if (ratio === null)
    return (
      <span class="change" title={said}>
        {t('none before')}
      </span>
    );
  const arrow = ratio > 0 ? '▲' : ratio < 0 ? '▼' : '=';
  const tone = beyondChance && more !== 'neither' ? toneOf(ratio > 0 === (more === 'bad')) : '';
  return (
    <span class={`change${tone}`} title={beyondChance ? said : `${said}; ${t('may be chance')}`}>
      <span aria-hidden="true">{arrow}</span> {changeText(ratio)}
      {!beyondChance && <span class="unseen">, {t('may be chance')}</span>}
    </span>
  );
}

function toneOf(isWorse: boolean): string {
  return isWorse ? ' is-negative' : ' is-positive';
}

/** `+50%`, `−20%`, `3×`. */
function changeText(ratio: number): string {
  if (ratio >= 2) return `${countText(Math.round(ratio + 1))}×`;
  return `${ratio > 0 ? '+' : ratio < 0 ? '−' : '±'}${portionText(Math.abs(ratio))}`;
}
