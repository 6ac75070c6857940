import type { Escalation } from '../../core/routing.ts';
import { MINUTE } from '../../core/time.ts';
import { durationText } from '../format.ts';
import { namesText } from '../receivers/names-text.ts';
import { t } from '../words/t.ts';

interface ChainTimelineProps {
  /** Who is told at once. */
  receiverIds: readonly string[];
  escalation: Escalation | null;
  /** Names of receivers. */
  names: ReadonlyMap<string, string>;
}

/** Who hears of an incident when, as long as nobody acknowledges it. */
export function ChainTimeline({ receiverIds, escalation, names }: ChainTimelineProps) {
  const { steps = [], remindMinutes = null } = escalation ?? {};
  const named = (ids: readonly string[]) => namesText(ids.flatMap((id) => names.get(id) ?? []));
  return (
    <ol class="chain">
      <li>
        <span>{t('At once')}</span>
        <span>{receiverIds.length === 0 ? t('nobody: incidents show here only') : named(receiverIds)}</span>
      </li>
      {steps.map(({ afterMinutes, receiverIds }) => (
        <li>
          <span>{t('After {time}', { time: durationText(afterMinutes * MINUTE) })}</span>
          <span>
            {named(receiverIds)} <span class="faint">{t('if nobody has acknowledged')}</span>
          </span>
        </li>
      ))}
      {remindMinutes !== null && (
        <li>
          <span>{t('Every {time}', { time: durationText(remindMinutes * MINUTE) })}</span>
          <span>{t('everybody told so far is reminded, until somebody acknowledges')}</span>
        </li>
      )}
    </ol>
  );
}
