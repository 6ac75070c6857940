import { percentText } from '../../../alerts/render/words.ts';
import type { MentionView } from '../../../db/repos/mention-feed.ts';
import type { ExplainedRelevance } from '../../pipeline/relevance/explain-mention.ts';
import { Fact, Facts } from '../components/facts.tsx';
import { Moment } from '../components/moment.tsx';
import { countText, signedText } from '../format.ts';
import { safeHref } from '../safe-href.ts';
import { MarkedText } from './marked-text.tsx';
import { marksOf } from './marks.ts';
import { MentionActionsPanel } from './mention-actions.tsx';
import { MentionHead } from './mention-card.tsx';
import { type MentionPast, Reactions, Revisions } from './mention-past.tsx';
import { Relevance } from './relevance.tsx';

interface MentionPageProps {
  mention: MentionView;
  past: MentionPast;
  /** Null where the brand has no namesakes. */
  relevance: ExplainedRelevance | null;
  timezone: string;
}

/** All that is known of one mention. */
export function MentionPage({ mention, past, relevance, timezone }: MentionPageProps) {
  const { id, title, text, author, host, url } = mention;
  const marks = marksOf(mention);
  const original = safeHref(url);
  return (
    <>
      <p class="crumbs">
        <a href={`/mentions?brand=${mention.brandId}`}>Mentions</a>
      </p>
      <h1 dir="auto">
        {title === null ? `Said by ${author ?? 'somebody'}` : <MarkedText text={title} marks={marks.title} />}
      </h1>
      <MentionHead mention={mention} />
      <div class="columns">
        <section aria-label="What was said">
          <p dir="auto" class="whole panel">
            <MarkedText text={text} marks={marks.text} />
          </p>
          <Revisions past={past} timezone={timezone} />
          {original !== null && (
            <p class="row">
              <a class="button" href={original} rel="noopener noreferrer nofollow">
                Read it where it was said
              </a>
              <span class="faint break">{host}</span>
            </p>
          )}
          <Evidence mention={mention} />
          {relevance !== null && <Relevance mention={mention} relevance={relevance} />}
        </section>
        <aside aria-label="About this mention">
          <section class="panel">
            <h2>Your word</h2>
            <MentionActionsPanel mention={mention} returnTo={`/mentions/${id}`} />
          </section>
          <History mention={mention} past={past} timezone={timezone} />
        </aside>
      </div>
    </>
  );
}

function Evidence({ mention: { evidence, scorer } }: { mention: MentionView }) {
  if (evidence.length === 0) return null;
  const heaviest = evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 20);
  return (
    <section>
      <h2>Words that decided</h2>
      {scorer === 'person' && <p class="faint">What Earshot had gone by, before a person corrected it.</p>}
      <ul class="chips">
        {heaviest.map(({ text, weight }) => (
          <li class={`chip is-${weight < 0 ? 'negative' : 'positive'}`}>
            <bdi>{text}</bdi> <span class="score">{signedText(weight)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function History({ mention, past, timezone }: Omit<MentionPageProps, 'relevance'>) {
  const { author, authorId, host, connector, language, rating, reach, scorer, confidence, response } =
    mention;
  const answer = response === null ? null : safeHref(response.url);
  return (
    <section class="panel">
      <h2>History</h2>
      <Facts>
        <Fact name="Published">
          <Moment at={mention.publishedAt} timezone={timezone} />
        </Fact>
        <Fact name="First seen">
          <Moment at={mention.firstSeenAt} timezone={timezone} />
        </Fact>
        {author !== null && (
          <Fact name="Author">
            <a
              href={
                authorId === null ? `/mentions?${new URLSearchParams({ author })}` : `/authors/${authorId}`
              }
            >
              <bdi>{author}</bdi>
            </a>
          </Fact>
        )}
        {host !== null && (
          <Fact name="Site">
            <a href={`/mentions?${new URLSearchParams({ host })}`}>
              <bdi>{host}</bdi>
            </a>
          </Fact>
        )}
        <Fact name="Heard by">{connector}</Fact>
        {language !== null && <Fact name="Language">{language}</Fact>}
        {rating !== null && <Fact name="Rating">{rating} of 5 stars</Fact>}
        {reach !== null && <Fact name="Reach">{countText(reach)} people</Fact>}
        {past.reactions.length > 0 && (
          <Fact name="Reactions">
            <Reactions past={past} timezone={timezone} />
          </Fact>
        )}
        {mention.removedAt !== null && (
          <Fact name="Removed by its author">
            <Moment at={mention.removedAt} timezone={timezone} />
          </Fact>
        )}
        <Fact name="Judged by">
          {scorer === 'person' ? 'a person' : `${scorer}, ${percentText(confidence)} sure`}
        </Fact>
        {mention.assignee !== null && <Fact name="Looked after by">{mention.assignee}</Fact>}
        {response !== null && (
          <Fact name="Answered">
            <Moment at={new Date(response.at)} timezone={timezone} />
            {answer !== null && (
              <>
                {' '}
                <a href={answer} rel="noopener noreferrer nofollow">
                  Answer
                </a>
              </>
            )}
          </Fact>
        )}
      </Facts>
    </section>
  );
}
