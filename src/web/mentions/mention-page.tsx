import type { Child } from 'hono/jsx';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { ExplainedRelevance } from '../../pipeline/relevance/explain-mention.ts';
import { signedText } from '../format.ts';
import { safeHref } from '../safe-href.ts';
import { mayAct } from '../visitor.ts';
import { t } from '../words/t.ts';
import { Said } from './done.tsx';
import type { Surroundings } from './load-surroundings.ts';
import { MarkedText } from './marked-text.tsx';
import { marksOf } from './marks.ts';
import { MentionButtons } from './mention-actions.tsx';
import { pageHref } from './mention-card.tsx';
import { MentionFacts } from './mention-facts.tsx';
import { MentionHead } from './mention-head.tsx';
import { type MentionPast, Revisions } from './mention-past.tsx';
import { AlsoSaid, StoryPart } from './mention-surroundings.tsx';
import { MoreActs } from './more-acts.tsx';
import { Relevance } from './relevance.tsx';
import { Suggestions } from './suggestions.tsx';

interface MentionPageProps {
  mention: MentionView;
  past: MentionPast;
  /** Null where the brand has no namesakes. */
  relevance: ExplainedRelevance | null;
  around: Surroundings;
  /** The feed one came from, as its address asks for it; null where one came from elsewhere. */
  list: string | null;
  tags: readonly string[];
  people: readonly string[];
  /** What was just done. */
  done: Child;
  timezone: string;
  now: Date;
}

/** All that is known of one mention. */
export function MentionPage(props: MentionPageProps) {
  const { mention, past, relevance, around, list, tags, people, done, timezone, now } = props;
  const { title, text, author, host, url } = mention;
  const marks = marksOf(mention);
  const original = safeHref(url);
  return (
    <>
      <Ways around={around} list={list} brandId={mention.brandId} />
      <Said>{done}</Said>
      <h1 dir="auto">
        {title === null ? (
          t('Said by {author}', { author: author ?? t('somebody') })
        ) : (
          <MarkedText text={title} marks={marks.title} />
        )}
      </h1>
      <MentionHead mention={mention} />
      <div class="columns">
        <section aria-label={t('What was said')}>
          <p dir="auto" class="whole panel">
            <MarkedText text={text} marks={marks.text} />
          </p>
          <Revisions past={past} timezone={timezone} />
          {original !== null && (
            <p class="row">
              <a class="button" href={original} rel="noopener noreferrer nofollow">
                {t('Read it where it was said')}
              </a>
              <span class="faint break">{host}</span>
            </p>
          )}
          <Evidence mention={mention} />
          {relevance !== null && <Relevance mention={mention} relevance={relevance} />}
          <AlsoSaid around={around} timezone={timezone} now={now} />
        </section>
        <aside aria-label={t('About this mention')}>
          {mayAct(mention.brandId) && (
            <section class="panel acts is-tall" id="acts">
              <h2>{t('Your word')}</h2>
              <MentionButtons mention={mention} />
              <MoreActs mention={mention} timezone={timezone} now={now} />
            </section>
          )}
          <StoryPart around={around} />
          <MentionFacts mention={mention} past={past} timezone={timezone} />
        </aside>
      </div>
      <Suggestions id="tags-in-use" values={tags} />
      <Suggestions id="people" values={people} />
    </>
  );
}

/** Back to the list one came from, and on in it. */
function Ways({
  around: { neighbours },
  list,
  brandId,
}: Pick<MentionPageProps, 'around' | 'list'> & { brandId: string }) {
  if (list === null || neighbours === null) {
    return (
      <p class="crumbs">
        <a href={list === null ? `/mentions?brand=${brandId}` : `/mentions${list}`}>{t('Mentions')}</a>
      </p>
    );
  }
  const { before, after } = neighbours;
  return (
    <nav class="crumbs ways" aria-label={t('In the list')}>
      <a href={`/mentions${list}`}>{t('Mentions')}</a>
      {before !== null && (
        <a href={pageHref(before, list)} rel="prev" aria-keyshortcuts="k">
          {t('Previous')}
        </a>
      )}
      {after !== null && (
        <a href={pageHref(after, list)} rel="next" aria-keyshortcuts="j">
          {t('Next')}
        </a>
      )}
    </nav>
  );
}

function Evidence({ mention: { evidence, scorer } }: { mention: MentionView }) {
  if (evidence.length === 0) return null;
  const heaviest = evidence.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, 20);
  return (
    <section>
      <h2>{t('Words that decided')}</h2>
      {scorer === 'person' && (
        <p class="faint">{t('What Earshot had gone by, before a person corrected it.')}</p>
      )}
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
