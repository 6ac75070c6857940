import { counted } from '../../../alerts/render/words.ts';
import type { QualityReport } from '../../pipeline/quality/quality-report.ts';
import { signedText } from '../format.ts';
import { ConfusionTable } from './confusion-table.tsx';

/** What people corrected, and what the brand learnt from it. */
export function CorrectionSection({ corrections, learnt }: Pick<QualityReport, 'corrections' | 'learnt'>) {
  if (corrections.texts === 0)
    return (
      <section class="panel">
        <h2>By corrections</h2>
        <p>
          Nobody has corrected a mention yet. Each correction teaches Earshot how this brand is spoken of.
        </p>
      </section>
    );
  return (
    <section class="panel">
      <h2>By corrections</h2>
      <p>
        {counted(corrections.texts, 'correction')}. People correct what is wrong, so this says what goes wrong
        and not how often.
      </p>
      <ConfusionTable name="Corrections" matrix={corrections.matrix} isSample={false} />
      <h3>Lessons learnt</h3>
      <p>
        From {counted(learnt.lessons, 'text')}. How far a word moves a judgement towards positive or negative,
        where this brand is spoken of:
      </p>
      <ul class="chips">
        {learnt.words.map(({ word, weight }) => (
          <li class={`chip is-${weight < 0 ? 'negative' : 'positive'}`}>
            <bdi>{word}</bdi> <span class="score">{signedText(weight)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
