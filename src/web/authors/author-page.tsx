import { counted, percentText } from '../../../alerts/render/words.ts';
import type { BrandHistory } from '../../../db/repos/author-history.ts';
import type { StoredAuthor } from '../../../db/repos/authors.ts';
import type { MentionView } from '../../../db/repos/mention-feed.ts';
import type { Brand } from '../../core/brand.ts';
import type { AuthorStanding } from '../../pipeline/authors/standings.ts';
import { Fact, Facts } from '../components/facts.tsx';
import { Moment } from '../components/moment.tsx';
import { signedText } from '../format.ts';
import { MentionCard } from '../mentions/mention-card.tsx';
import { AutomatedTag, reachText, StandingTag } from './author-words.tsx';

/** What an author said of one brand, and how the author stands to it. */
export interface AuthorWithBrand extends BrandHistory {
  brand: Brand;
  standing: AuthorStanding | undefined;
}

interface AuthorPageProps {
  author: StoredAuthor;
  histories: AuthorWithBrand[];
  /** The newest, of all brands. */
  mentions: MentionView[];
}

/** All that is known of one author. */
export function AuthorPage({ author, histories, mentions }: AuthorPageProps) {
  const zones = new Map(histories.map(({ brand }) => [brand.id, brand.timezone]));
  return (
    <>
      <p class="crumbs">
        <a href="/authors">Authors</a>
      </p>
      <h1 dir="auto">{author.name}</h1>
      <p class="row">
        <span class="faint">on {author.place}</span>
        <AutomatedTag author={author} />
      </p>
      <div class="columns">
        <section aria-label="Mentions">
          <div class="stack">
            {mentions.map((mention) => (
              <MentionCard mention={mention} timezone={zones.get(mention.brandId) ?? 'UTC'} />
            ))}
          </div>
          <p>
            <a href={`/mentions?authorId=${author.id}`}>All mentions by this author</a>
          </p>
        </section>
        <aside aria-label="About this author">
          {histories.map((history) => (
            <History {...history} />
          ))}
          <section class="panel">
            <h2>Reach</h2>
            <p>{reachText(author)}</p>
          </section>
          <Automation author={author} />
        </aside>
      </div>
    </>
  );
}

function History({
  brand,
  standing,
  negative,
  neutral,
  positive,
  answered,
  firstAt,
  lastAt,
}: AuthorWithBrand) {
  return (
    <section class="panel">
      <h2>
        With <bdi>{brand.name}</bdi>
      </h2>
      <p class="row">
        <StandingTag standing={standing?.standing ?? null} />
      </p>
      <Facts>
        <Fact name="First mention">
          <Moment at={firstAt} timezone={brand.timezone} />
        </Fact>
        <Fact name="Last mention">
          <Moment at={lastAt} timezone={brand.timezone} />
        </Fact>
        <Fact name="Mentions">
          {negative} negative, {neutral} neutral, {positive} positive
        </Fact>
        <Fact name="Answered">{counted(answered, 'mention')}</Fact>
        {(standing?.turns ?? []).slice(-3).map(({ at, to }) => (
          <Fact name={to === 'praise' ? 'Praise after a complaint' : 'A complaint after praise'}>
            <Moment at={at} timezone={brand.timezone} />
          </Fact>
        ))}
      </Facts>
    </section>
  );
}

function Automation({ author: { automation, automationSigns } }: { author: StoredAuthor }) {
  return (
    <section class="panel">
      <h2>Does a person write?</h2>
      <p>
        {automation === null
          ? 'Too little was seen to say.'
          : `Automated with a probability of ${percentText(automation)}.`}
      </p>
      {automationSigns.length > 0 && (
        <ul class="chips" aria-label="What made us think so">
          {automationSigns.map(({ detail, weight }) => (
            <li class={`chip is-${weight > 0 ? 'warning' : 'positive'}`}>
              {detail} <span class="score">{signedText(weight)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
