import { type SentimentCounts, totalMentions } from '../../core/metrics.ts';
import type { Coverage } from '../../pipeline/coverage/coverage-of.ts';
import { percentText } from '../format.ts';
import { t } from '../words/t.ts';

/** Fewer mentions than these say little of a share. */
const FEW = 30;
/** Below this share of visits that succeeded, numbers may miss something. */
export const LOW_COVERAGE = 0.9;

interface HonestNotesProps {
  total: SentimentCounts;
  coverage: Pick<Coverage, 'coverage' | 'planned'>;
  brandId: string;
}

/** Says where numbers rest on little. */
export function HonestNotes({ total, coverage: { coverage, planned }, brandId }: HonestNotesProps) {
  const count = totalMentions(total);
  return (
    <>
      {coverage !== null && coverage < LOW_COVERAGE && (
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
    </>
  );
}
