import type { QualityReport } from '../../pipeline/quality/quality-report.ts';
import { Panel } from '../components/panel.tsx';
import { signedText } from '../format.ts';
import { t } from '../words/t.ts';
import { ConfusionTable } from './confusion-table.tsx';

/** What people corrected, and what the brand learnt from it. */
export function CorrectionSection({ corrections, learnt }: Pick<QualityReport, 'corrections' | 'learnt'>) {
  if (corrections.texts === 0)
    return (
      <Panel title={t('By corrections')}>
        <p>
          {t(
            'Nobody has corrected a mention yet. Each correction teaches Earshot how this brand is spoken of.',
          )}
        </p>
      </Panel>
    );
  return (
    <Panel title={t('By corrections')}>
      <p class="prose">
        {t(
          '{count, plural, one {# correction} other {# corrections}}. People correct what is wrong, so this says what goes wrong and not how often.',
          { count: corrections.texts },
        )}
      </p>
      <ConfusionTable name={t('Corrections')} matrix={corrections.matrix} isSample={false} />
      <h3>{t('Lessons learnt')}</h3>
      <p class="prose">
        {t(
          'From {count, plural, one {# text} other {# texts}}. How far a word moves a judgement towards positive or negative, where this brand is spoken of:',
          { count: learnt.lessons },
        )}
      </p>
      <ul class="chips">
        {learnt.words.map(({ word, weight }) => (
          <li class={`chip is-${weight < 0 ? 'negative' : 'positive'}`}>
            <bdi>{word}</bdi> <span class="score">{signedText(weight)}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
