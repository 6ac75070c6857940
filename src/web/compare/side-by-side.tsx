import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { intervalMark } from '../../charts/interval-mark.ts';
import type { Estimate } from '../../core/interval.ts';
import { negativeShare, netSentimentEstimate, totalMentions } from '../../core/metrics.ts';
import { NumberLink } from '../components/number-link.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { portionText, signedText } from '../format.ts';
import { shareRange, signedRange } from '../overview/estimate-text.ts';
import { t } from '../words/t.ts';
import type { ComparedBrand, Comparison } from './comparison.ts';

/** The numbers of each brand in a row, with where they may lie. */
export function SideBySide({ comparison: { brands, period, leftOut } }: { comparison: Comparison }) {
  const columns = [
    t('Brand'),
    t('Mentions'),
    t('Share of voice'),
    t('Net sentiment'),
    t('Negative share'),
    ...(brands.some(({ corrected }) => corrected !== null) ? [t('Corrected for known errors')] : []),
  ];
  const withoutSources = leftOut.map(({ source }) => source.id);
  return (
    <WideTable label={t('Side by side')} columns={columns}>
      {brands.map((compared, index) => {
        const { brand, counts } = compared;
        const filter = { brandId: brand.id, from: period.from, to: period.to, withoutSources };
        return (
          <tr>
            <th scope="row" class="wraps">
              <span class="key is-series" style={`--series:var(--series-${index + 1})`}>
                <a href={`/brands/${brand.id}`}>
                  <bdi>{brand.name}</bdi>
                </a>
              </span>
            </th>
            <td>
              <strong>
                <NumberLink count={totalMentions(counts)} filter={filter} />
              </strong>
            </td>
            <Shares compared={compared} color={`var(--series-${index + 1})`}>
              <NumberLink count={counts.negative} filter={{ ...filter, sentiment: 'negative' }} />
            </Shares>
            {columns.length > 5 && <ShareCell share={compared.corrected} color="var(--negative)" />}
          </tr>
        );
      })}
    </WideTable>
  );
}

interface SharesProps {
  compared: ComparedBrand;
  color: string;
  /** How many are negative. */
  children?: Child;
}

function Shares({ compared: { counts, share }, color, children }: SharesProps) {
  const net = netSentimentEstimate(counts);
  return (
    <>
      <ShareCell share={share} color={color} />
      <td>
        {net === null ? (
          '–'
        ) : (
          <>
            <strong>{signedText(net.estimate)}</strong> <span class="faint">{signedRange(net)}</span>
            <br />
            {raw(intervalMark(net, [-1, 1], color))}
          </>
        )}
      </td>
      <ShareCell share={negativeShare(counts)} color="var(--negative)">
        {children}
      </ShareCell>
    </>
  );
}

function ShareCell({ share, color, children }: { share: Estimate | null; color: string; children?: Child }) {
  if (share === null) return <td>–</td>;
  return (
    <td>
      <strong>{portionText(share.estimate)}</strong> <span class="faint">{shareRange(share)}</span>{' '}
      {children !== undefined && <span class="faint">({children})</span>}
      <br />
      {raw(intervalMark(share, [0, 1], color))}
    </td>
  );
}
