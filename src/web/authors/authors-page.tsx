import type { AuthorSort } from '../../../db/repos/authors/author-history.ts';
import { Empty } from '../components/empty.tsx';
import { Pager } from '../components/pager.tsx';
import { hrefWith, periodParams } from '../period/period-href.ts';
import { PeriodPicker } from '../period/period-picker.tsx';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';
import { AuthorTable, type AuthorTableProps } from './author-table.tsx';

interface AuthorsPageProps extends AuthorTableProps {
  sort: AuthorSort;
  who: AuthorsWho;
  cursor: string | null;
  nextCursor: string | null;
}

const sorts: Record<AuthorSort, Phrase> = {
  '-mentions': 'Most mentions',
  '-negative': 'Most complaints',
  '-positive': 'Most praise',
  '-reach': 'Widest reach',
  '-last': 'Heard last',
};

/** Which authors are listed. */
export const authorsWho = {
  all: 'Everybody',
  people: 'People',
  machines: 'Likely machines',
  unanswered: 'Never answered',
} as const satisfies Record<string, Phrase>;
export type AuthorsWho = keyof typeof authorsWho;

/** Who speaks of a brand. */
export function AuthorsPage(props: AuthorsPageProps) {
  const { brand, period, authors, sort, who, cursor, nextCursor } = props;
  const choice = {
    brand: brand.id,
    sort: sort === '-mentions' ? undefined : sort,
    who: who === 'all' ? undefined : who,
  };
  const here = { ...choice, ...periodParams(period) };
  return (
    <>
      <h1>{t('Authors')}</h1>
      <p class="lead">
        {t(
          'Who spoke of {brand}. A name is one person within a network or a site; offices and nameless authors are left out.',
          {
            brand: brand.name,
          },
        )}
      </p>
      <PeriodPicker path="/authors" params={choice} period={period} />
      <div class="toolbar">
        <nav class="links" aria-label={t('Sort')}>
          {Object.entries(sorts).map(([value, label]) => (
            <a
              href={hrefWith('/authors', { ...here, sort: value === '-mentions' ? undefined : value })}
              aria-current={value === sort ? 'true' : undefined}
            >
              {t(label)}
            </a>
          ))}
        </nav>
        <nav class="links" aria-label={t('Which authors')}>
          {Object.entries(authorsWho).map(([value, label]) => (
            <a
              href={hrefWith('/authors', { ...here, who: value === 'all' ? undefined : value })}
              aria-current={value === who ? 'true' : undefined}
            >
              {t(label)}
            </a>
          ))}
        </nav>
      </div>
      {authors.length === 0 ? (
        <Empty title={t('Nobody is known yet')}>
          <p>{t('As soon as mentions name their authors, they appear here.')}</p>
        </Empty>
      ) : (
        <AuthorTable {...props} />
      )}
      <Pager
        firstHref={cursor === null ? null : hrefWith('/authors', here)}
        nextHref={nextCursor === null ? null : hrefWith('/authors', { ...here, cursor: nextCursor })}
        first={t('From the beginning')}
        next={t('More')}
      />
    </>
  );
}
