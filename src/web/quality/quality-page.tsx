import type { Brand } from '../../core/brand.ts';
import type { QualityReport } from '../../pipeline/quality/quality-report.ts';
import { PageHeader } from '../components/page-header.tsx';
import { CalibrationSection } from '../forecast/calibration-section.tsx';
import { rich, t } from '../words/t.ts';
import { RuleSection } from './alert-sections.tsx';
import { CorrectionSection } from './correction-section.tsx';
import { RelevanceSection } from './relevance-section.tsx';
import { SampleSection } from './sample-section.tsx';

/** How good everything is that Earshot says of a brand, as far as anybody can know. */
export function QualityPage({ brand, report }: { brand: Brand; report: QualityReport }) {
  return (
    <>
      <PageHeader
        title={rich('How good is this for {brand}?', { brand: <bdi>{brand.name}</bdi> })}
        crumbs={[{ label: t('How good is this?'), href: '/quality' }]}
        lead={t(
          'In brackets: the range that holds the truth 19 times out of 20. All figures are of the last half year.',
        )}
      />
      <SampleSection brandId={brand.id} sample={report.sample} />
      <CorrectionSection corrections={report.corrections} learnt={report.learnt} />
      <RelevanceSection brandId={brand.id} relevance={report.relevance} />
      <RuleSection rules={report.rules} />
      <CalibrationSection calibration={report.forecasts} />
    </>
  );
}
