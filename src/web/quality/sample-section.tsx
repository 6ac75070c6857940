import { counted, percentText } from '../../../alerts/render/words.ts';
import type { QualityReport } from '../../pipeline/quality/quality-report.ts';
import { Fact, Facts } from '../components/facts.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { ConfusionTable } from './confusion-table.tsx';
import { shareText } from './share-text.ts';

interface SampleSectionProps {
  brandId: string;
  sample: QualityReport['sample'];
}

/** What blind samples say, which holds for all mentions; and the way to those that wait. */
export function SampleSection({ brandId, sample }: SampleSectionProps) {
  const { texts, open, unsure, notAbout, errorRates } = sample;
  return (
    <section class="panel">
      <h2>By blind samples</h2>
      <p>
        Every week a few mentions are drawn at random, and people judge them without seeing what Earshot said.{' '}
        {open > 0 ? (
          <a href={`/brands/${brandId}/reviews`}>{counted(open, 'mention')} to judge</a>
        ) : (
          'Nothing waits to be judged; the next are drawn on Monday.'
        )}
      </p>
      {texts > 0 && (
        <>
          <Facts>
            <Fact name="Judged rightly">{shareText(sample.accuracy)}</Fact>
            <Fact name="Complaints heard">{shareText(sample.negativeRecall)}</Fact>
            <Fact name="Called negative, and is">{shareText(sample.negativePrecision)}</Fact>
            <Fact name="Rests upon">
              {counted(texts, 'answer')}; besides {unsure} unsure, {notAbout} not about the brand
            </Fact>
            <Fact name="Corrected shares">
              {errorRates === null
                ? 'not yet: too few answers to correct by'
                : `of negatives ${percentText(errorRates.sensitivity)} are told, of others ${percentText(errorRates.specificity)}`}
            </Fact>
          </Facts>
          <ConfusionTable
            name="Blind samples, and how many mentions they stand for"
            matrix={sample.matrix}
            isSample
          />
          <h3>Is it as sure as it should be?</h3>
          <WideTable label="Confidence against truth" columns={['Confidence', 'Claimed', 'Right', 'Texts']}>
            {sample.calibration.map(({ from, to, claimed, right, texts }) => (
              <tr>
                <th scope="row">
                  {percentText(from)} to {percentText(to)}
                </th>
                <td>{percentText(claimed)}</td>
                <td>{percentText(right)}</td>
                <td>{texts}</td>
              </tr>
            ))}
          </WideTable>
        </>
      )}
    </section>
  );
}
