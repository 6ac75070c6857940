import type { Child } from 'hono/jsx';
import type { MentionFilter } from '../../../db/repos/mentions/mention-filter.ts';
import { type SentimentCounts, totalMentions } from '../../core/metrics.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { NumberLink } from '../components/number-link.tsx';
import { t } from '../words/t.ts';
import type { BrandReport } from './brand-report.ts';

/** Who says most, and where most is said. */
export function TopVoices({ report: { brand, period, authors, sites } }: { report: BrandReport }) {
  const filter = { brandId: brand.id, from: period.from, to: period.to };
  return (
    <div class="pair">
      <section class="panel">
        <h2>
          <a href={`/authors?brand=${brand.id}`}>{t('Who says most')}</a>
        </h2>
        <Ranks none={t('No author is named.')} isEmpty={authors.length === 0}>
          {authors.map(({ id, name, place, ...counts }) => (
            <Rank counts={counts} filter={{ ...filter, authorId: id }}>
              <a href={`/authors/${id}?brand=${brand.id}`}>
                <bdi>{name}</bdi>
              </a>{' '}
              <span class="faint">{place}</span>
            </Rank>
          ))}
        </Ranks>
      </section>
      <section class="panel">
        <h2>{t('Where most is said')}</h2>
        <Ranks none={t('No site is known.')} isEmpty={sites.length === 0}>
          {sites.map(({ host, ...counts }) => (
            <Rank counts={counts} filter={{ ...filter, host }}>
              <bdi>{host}</bdi>
            </Rank>
          ))}
        </Ranks>
      </section>
    </div>
  );
}

function Ranks({ none, isEmpty, children }: { none: string; isEmpty: boolean; children?: Child }) {
  return isEmpty ? <p class="faint">{none}</p> : <ol class="ranks">{children}</ol>;
}

interface RankProps {
  counts: SentimentCounts;
  filter: MentionFilter;
  children?: Child;
}

function Rank({ counts, filter, children }: RankProps) {
  return (
    <li>
      <span class="rank-name">{children}</span>
      <NumberLink count={totalMentions(counts)} filter={filter} />
      <div class="share" aria-hidden="true">
        {sentimentLabels.map(
          (label) => counts[label] > 0 && <i class={`is-${label}`} style={`flex:${counts[label]}`} />,
        )}
      </div>
    </li>
  );
}
