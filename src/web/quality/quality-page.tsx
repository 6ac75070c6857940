import type { Brand } from '../../core/brand.ts';
import type { QualityReport } from '../../pipeline/quality/quality-report.ts';
import { CalibrationSection } from '../forecast/calibration-section.tsx';
import { RuleSection } from './alert-sections.tsx';
import { CorrectionSection } from './correction-section.tsx';
import { RelevanceSection } from './relevance-section.tsx';
import { SampleSection } from './sample-section.tsx';

/** How good everything is that Earshot says of a brand, as far as anybody can know. */
export function QualityPage({ brand, report }: { brand: Brand; report: QualityReport }) {
  return (
    <>
      <p class="crumbs">
        <a href="/quality">How good is this?</a>
      </p>
      <h1>
        How good is this for <bdi>{brand.name}</bdi>?
      </h1>
      <p class="lead">
        In brackets, what the truth lies between 19 times of 20. The last half year is meant.
      </p>
      <SampleSection brandId={brand.id} sample={report.sample} />
      <CorrectionSection corrections={report.corrections} learnt={report.learnt} />
      <RelevanceSection relevance={report.relevance} />
      <RuleSection rules={report.rules} />
      <CalibrationSection calibration={report.forecasts} />
    </>
  );
}
