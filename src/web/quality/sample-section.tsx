import type { QualityReport } from '../../pipeline/quality/quality-report.ts';
import { Panel } from '../components/panel.tsx';
import { Stat, Stats } from '../components/stat.tsx';
import { countText, percentText } from '../format.ts';
import { t } from '../words/t.ts';
import { ConfidenceTable } from './confidence-table.tsx';
import { ConfusionTable } from './confusion-table.tsx';

interface SampleSectionProps {
  brandId: string;
  sample: QualityReport['sample'];
}

/** What blind samples say, which holds for all mentions; and the way to those that wait. */
export function SampleSection({ brandId, sample }: SampleSectionProps) {
  const { texts, open } = sample;
  const judge = (
    <a class="button primary" href={`/brands/${brandId}/reviews`}>
      {t('{open, plural, one {# mention to judge} other {# mentions to judge}}', { open })}
    </a>
  );
  return (
    <Panel title={t('By blind samples')} actions={open > 0 ? judge : undefined}>
      <p class="prose">
        {t(
          'Every week a few mentions are drawn at random, and people judge them without seeing what Earshot said.',
        )}{' '}
        {open === 0 && t('Nothing waits to be judged; the next are drawn on Monday.')}
      </p>
      {texts > 0 && <Results sample={sample} />}
    </Panel>
  );
}

function Results({ sample }: Pick<SampleSectionProps, 'sample'>) {
  const { accuracy, negativeRecall, negativePrecision, texts, unsure, notAbout, errorRates } = sample;
  return (
    <>
      <Stats>
        <Share label={t('Judged rightly')} share={accuracy} />
        <Share label={t('Complaints heard')} share={negativeRecall} />
        <Share label={t('Called negative, and is')} share={negativePrecision} />
        <Stat label={t('Answers')} value={countText(texts)}>
          {t('besides {unsure, number} unsure, {notAbout, number} not about the brand', { unsure, notAbout })}
        </Stat>
      </Stats>
      <p class="meta">
        {errorRates === null
          ? t('Shares are not corrected for errors yet: too few answers to correct by.')
          : t(
              'Shares are corrected for errors: of negatives {sensitivity} are told, of others {specificity}.',
              {
                sensitivity: percentText(errorRates.sensitivity),
                specificity: percentText(errorRates.specificity),
              },
            )}
      </p>
      <ConfusionTable
        name={t('Blind samples, and how many mentions they stand for')}
        matrix={sample.matrix}
        isSample
      />
      <h3>{t('Is it as sure as it should be?')}</h3>
      <ConfidenceTable bins={sample.calibration} />
    </>
  );
}

/** A share with what it lies between; a dash while it is not known. */
function Share({ label, share }: { label: string; share: QualityReport['sample']['accuracy'] }) {
  if (share === null) return <Stat label={label} value="–" />;
  const low = percentText(share.low);
  return (
    <Stat label={label} value={percentText(share.estimate)}>
      {t('{low} to {high}', { low, high: percentText(share.high) })}
    </Stat>
  );
}
