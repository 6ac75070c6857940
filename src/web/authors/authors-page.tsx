import type { AuthorSort, AuthorView } from '../../../db/repos/author-history.ts';
import type { Brand } from '../../core/brand.ts';
import type { AuthorStanding } from '../../pipeline/authors/standings.ts';
import { Empty } from '../components/empty.tsx';
import { Ago } from '../components/moment.tsx';
import { OneBrand } from '../components/one-brand.tsx';
import { Pager } from '../components/pager.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { countText } from '../format.ts';
import { AutomatedTag, reachText, StandingTag } from './author-words.tsx';

interface AuthorsPageProps {
  brands: Brand[];
  brand: Brand;
  authors: AuthorView[];
  standings: ReadonlyMap<string, AuthorStanding>;
  sort: AuthorSort;
  cursor: string | null;
  nextCursor: string | null;
  days: number;
  now: Date;
}

const columns = ['Author', 'Negative', 'Neutral', 'Positive', 'Answered', 'Reach', 'Last heard'];
const sorts = { '-mentions': 'Most mentions', '-reach': 'Widest reach' };

/** Who speaks of a brand. */
export function AuthorsPage({ brands, brand, authors, standings, now, ...list }: AuthorsPageProps) {
  const { sort, cursor, nextCursor, days } = list;
  const here = (page: { sort: string; cursor?: string }) =>
    `/authors?${new URLSearchParams({ brand: brand.id, ...page })}`;
  return (
    <>
      <h1>Authors</h1>
      <p class="lead">
        Who spoke of <bdi>{brand.name}</bdi> in the last {days} days. A name is one person within a network or
        a site; offices and nameless authors are left out.
      </p>
      <div class="toolbar">
        <OneBrand path="/authors" brands={brands} brand={brand} />
        <nav class="links" aria-label="Sort">
          {Object.entries(sorts).map(([value, label]) => (
            <a href={here({ sort: value })} aria-current={value === sort ? 'true' : undefined}>
              {label}
            </a>
          ))}
        </nav>
      </div>
      {authors.length === 0 ? (
        <Empty title="Nobody is known yet">
          <p>As soon as mentions name their authors, they appear here.</p>
        </Empty>
      ) : (
        <WideTable label="Authors" columns={columns}>
          {authors.map((author) => (
            <tr>
              <th scope="row">
                <a href={`/authors/${author.id}?brand=${brand.id}`}>
                  <bdi>{author.name}</bdi>
                </a>{' '}
                <span class="faint">{author.place}</span>{' '}
                <StandingTag standing={standings.get(author.id)?.standing ?? null} />{' '}
                <AutomatedTag author={author} />
              </th>
              <td>{countText(author.negative)}</td>
              <td>{countText(author.neutral)}</td>
              <td>{countText(author.positive)}</td>
              <td>{countText(author.answered)}</td>
              <td>{reachText(author)}</td>
              <td>
                <Ago at={author.lastAt} now={now} timezone={brand.timezone} />
              </td>
            </tr>
          ))}
        </WideTable>
      )}
      <Pager
        firstHref={cursor === null ? null : here({ sort })}
        nextHref={nextCursor === null ? null : here({ sort, cursor: nextCursor })}
        first="First"
        next="More"
      />
    </>
  );
}
