import type { BrandHistory } from '../../../db/repos/authors/author-history.ts';
import type { Saying } from '../../analysis/author/standing.ts';
import type { Brand } from '../../core/brand.ts';
import type { AuthorStanding } from '../../pipeline/authors/standings.ts';
import { CountsBySentiment } from '../components/counts-by-sentiment.tsx';
import { Fact, Facts } from '../components/facts.tsx';
import { sentimentWords } from '../components/label-words.ts';
import { Day, Moment } from '../components/moment.tsx';
import { NumberLink } from '../components/number-link.tsx';
import { timeText, zoneOf } from '../time-text.ts';
import { t } from '../words/t.ts';
import { StandingTag } from './author-words.tsx';

/** What an author said of one brand, and how the author stands to it. */
export interface AuthorWithBrand extends BrandHistory {
  brand: Brand;
  standing: AuthorStanding | undefined;
  /** The latest, in order of time. */
  sayings: readonly Saying[];
}

const TURNS = 3;

/** An author's history with one brand. */
export function BrandHistoryPanel({ authorId, history }: { authorId: string; history: AuthorWithBrand }) {
  const { brand, standing, sayings, answered, waiting, firstAt, lastAt } = history;
  const filter = { brandId: brand.id, authorId };
  return (
    <section class="panel">
      <h2>{t('With {brand}', { brand: brand.name })}</h2>
      {standing?.standing != null && (
        <p class="row">
          <StandingTag standing={standing.standing} />
        </p>
      )}
      {sayings.length > 1 && <Opinions sayings={sayings} timezone={brand.timezone} />}
      <Facts>
        <Fact name={t('First mention')}>
          <Moment at={firstAt} timezone={brand.timezone} />
        </Fact>
        <Fact name={t('Last mention')}>
          <Moment at={lastAt} timezone={brand.timezone} />
        </Fact>
        <Fact name={t('Mentions')}>
          <CountsBySentiment counts={history} filter={filter} />
        </Fact>
        <Fact name={t('Answered')}>
          <NumberLink count={answered} filter={{ ...filter, answered: true }} />
        </Fact>
        {waiting > 0 && (
          <Fact name={t('Negative, and not answered')}>
            <NumberLink count={waiting} filter={{ ...filter, sentiment: 'negative', answered: false }} />
          </Fact>
        )}
        {(standing?.turns ?? []).slice(-TURNS).map(({ at, to }) => (
          <Fact name={to === 'praise' ? t('Praise after a complaint') : t('A complaint after praise')}>
            <Day at={at} timezone={brand.timezone} />
          </Fact>
        ))}
      </Facts>
    </section>
  );
}

/** What was said, one after the other: praise stands high, complaints low. */
function Opinions({ sayings, timezone }: { sayings: readonly Saying[]; timezone: string }) {
  return (
    <ol class="opinions" aria-label={t('What was said, the oldest first')}>
      {sayings.map(({ at, sentiment }) => {
        const said = `${t(sentimentWords[sentiment])}, ${timeText(at, zoneOf(timezone))}`;
        return (
          <li class={`is-${sentiment}`} title={said}>
            <span class="unseen">{said}</span>
          </li>
        );
      })}
    </ol>
  );
}
