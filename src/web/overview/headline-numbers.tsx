import {
  countChange,
  negativeShare,
  netSentiment,
  netSentimentEstimate,
  totalMentions,
} from '../../core/metrics.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { CountsBySentiment } from '../components/counts-by-sentiment.tsx';
import { NumberLink } from '../components/number-link.tsx';
import { portionText, signedText } from '../format.ts';
import { t } from '../words/t.ts';
import type { BrandReport } from './brand-report.ts';
import { Change } from './change.tsx';
import { shareRange, signedRange } from './estimate-text.ts';
import { WaitingTile } from './waiting-tile.tsx';

/** What a period came to, in four numbers; each leads to its mentions. */
export function HeadlineNumbers({ report }: { report: BrandReport }) {
  const {
    brand,
    period: { from, to },
    trend: { total },
    before,
    corrected,
  } = report;
  const filter = { brandId: brand.id, from, to };
  const all = totalMentions(total);
  const net = netSentimentEstimate(total);
  const negative = negativeShare(total);
  const netBefore = before && netSentiment(before);
  return (
    <section class="tiles" aria-label={t('In short')}>
      <div class="panel tile">
        <h3>{t('Mentions')}</h3>
        <p class="big">
          <NumberLink count={all} filter={filter} />{' '}
          <Change change={before && countChange(all, totalMentions(before))} more="neither" />
        </p>
        <div class="share" aria-hidden="true">
          {sentimentLabels.map(
            (label) => total[label] > 0 && <i class={`is-${label}`} style={`flex:${total[label]}`} />,
          )}
        </div>
        <CountsBySentiment counts={total} filter={filter} />
      </div>
      <div class="panel tile">
        <h3 title={t('(positive − negative) ÷ all')}>{t('Net sentiment')}</h3>
        <p class="big">{signedText(net?.estimate ?? null)}</p>
        {net !== null && (
          <p class="meta" title={t('95% interval of Agresti and Min')}>
            {signedRange(net)}
          </p>
        )}
        {netBefore !== null && <p class="meta">{t('{before} before', { before: signedText(netBefore) })}</p>}
      </div>
      <div class="panel tile">
        <h3>{t('Negative share')}</h3>
        <p class="big">
          {negative === null ? '–' : portionText(negative.estimate)}{' '}
          <Change change={before && countChange(total.negative, before.negative)} more="bad" />
        </p>
        {negative !== null && (
          <p class="meta" title={t('95% interval of Wilson')}>
            {shareRange(negative)}
          </p>
        )}
        {corrected !== null && (
          <p class="meta">
            <a href={`/brands/${brand.id}/quality`}>{t('Corrected for known errors')}</a>:{' '}
            {portionText(corrected.estimate)} ({shareRange(corrected)})
          </p>
        )}
      </div>
      <WaitingTile report={report} />
    </section>
  );
}
