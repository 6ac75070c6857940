import type { ResponseEffect } from '../../core/outlook.ts';
import { Panel } from '../components/panel.tsx';
import { percentText } from '../format.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';

const verdicts = {
  helped: 'It helped.',
  unclear: 'Whether it helped cannot be said.',
  worsened: 'It got worse.',
} as const satisfies Record<ResponseEffect['verdict'], Phrase>;

/** Did the answer help? What came after it against what was to be expected without it; nothing while nobody knows. */
export function EffectPanel({ effect }: { effect: ResponseEffect | null }) {
  if (effect === null) return null;
  const { verdict, hours, actual, expected, low, high, pValue, recoveryHours } = effect;
  return (
    <Panel id="effect" title={t('Did the answer help?')}>
      <p>
        <strong>{t(verdicts[verdict])}</strong>{' '}
        {t(
          'In the {hours, plural, one {# hour} other {# hours}} after it came {actual, plural, one {# negative mention} other {# negative mentions}}; without an answer {expected, number} were to be expected ({low, number} to {high, number} in four of five cases).',
          { hours, actual, expected, low, high },
        )}
      </p>
      {verdict !== 'unclear' && (
        <p class="faint">
          {t('By chance alone this happens with a probability of {share} at most.', {
            share: percentText(Math.max(pValue, 0.01)),
          })}
        </p>
      )}
      {recoveryHours !== null && (
        <p>
          {t('Recovered {hours, plural, one {# hour} other {# hours}} after the answer.', {
            hours: Math.round(recoveryHours),
          })}
        </p>
      )}
    </Panel>
  );
}
