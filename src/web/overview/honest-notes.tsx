import { totalMentions, WELL_COVERED } from '../../core/metrics.ts';
import { percentText } from '../format.ts';
import { dayText } from '../time-text.ts';
import { t } from '../words/t.ts';
import type { BrandReport } from './brand-report.ts';

/** Fewer mentions than these say little of a share. */
const FEW = 30;

interface HonestNotesProps {
  report: Pick<BrandReport, 'trend' | 'coverage' | 'brand' | 'heardOnlySince'>;
}

/** Says where numbers rest on little. */
export function HonestNotes({
  report: { trend, coverage: visits, brand, heardOnlySince },
}: HonestNotesProps) {
  const { coverage, planned } = visits;
  const brandId = brand.id;
  const count = totalMentions(trend.total);
  return (
    <>
      {coverage !== null && coverage < WELL_COVERED && (
        <p class="problem">
          {t('Only {share} of the {planned} visits of this period succeeded: the numbers may be too low.', {
            share: percentText(coverage),
            planned,
          })}{' '}
          <a href={`/coverage?brand=${brandId}`}>{t('See what is missing')}</a>
        </p>
      )}
      {coverage === null && (
        <p class="problem">
          {t('No source was visited in this period, so nothing new can have been heard.')}{' '}
          <a href={`/coverage?brand=${brandId}`}>{t('See what is missing')}</a>
        </p>
      )}
      {count > 0 && count < FEW && (
        <p class="meta">
          {t('Little was heard in this period: shares may lie anywhere within the ranges beside them.')}
        </p>
      )}
      {heardOnlySince !== null && (
        <p class="meta">
          {t('Nothing was heard of it before {day}: there is no earlier period to compare with.', {
            day: dayText(heardOnlySince, brand.timezone),
          })}
        </p>
      )}
    </>
  );
}
