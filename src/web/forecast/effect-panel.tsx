import { counted, percentText } from '../../../alerts/render/words.ts';
import type { ResponseEffect } from '../../core/outlook.ts';

const verdicts: Record<ResponseEffect['verdict'], string> = {
  helped: 'It helped.',
  unclear: 'Whether it helped cannot be said.',
  worsened: 'It got worse.',
};

/** Did the answer help? What came after it against what was to be expected without it; nothing while nobody knows. */
export function EffectPanel({ effect }: { effect: ResponseEffect | null }) {
  if (effect === null) return null;
  const { verdict, hours, actual, expected, low, high, pValue, recoveryHours } = effect;
  return (
    <section class="panel" aria-labelledby="effect">
      <h2 id="effect">Did the answer help?</h2>
      <p>
        <strong>{verdicts[verdict]}</strong> In the {counted(hours, 'hour')} after it came{' '}
        {counted(actual, 'negative mention')}; without an answer {expected} were to be expected ({low} to{' '}
        {high} in four of five cases).
      </p>
      {verdict !== 'unclear' && (
        <p class="faint">
          By chance alone this happens with a probability of {percentText(Math.max(pValue, 0.01))} at most.
        </p>
      )}
      {recoveryHours !== null && (
        <p>Recovered {counted(Math.round(recoveryHours), 'hour')} after the answer.</p>
      )}
    </section>
  );
}
