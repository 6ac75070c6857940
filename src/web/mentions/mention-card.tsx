import type { MentionFilter, MentionView } from '../../../db/repos/mention-feed.ts';
import type { MatchSpan } from '../../core/mention.ts';
import { intentWords } from '../components/label-words.ts';
import { MentionStatusTag, SentimentTag } from '../components/labels.tsx';
import { Moment } from '../components/moment.tsx';
import { signedText } from '../format.ts';
import { safeHref } from '../safe-href.ts';
import { feedHref } from './feed-query.ts';
import { MarkedText } from './marked-text.tsx';
import { excerptRange, marksOf } from './marks.ts';
import { MentionActions } from './mention-actions.tsx';

const EXCERPT = 320;

interface MentionCardProps {
  mention: MentionView;
  /** The brand's zone. */
  timezone: string;
  /** Where its buttons lead back to; without it there are none. */
  returnTo?: string;
  /** Where it says what was searched for. */
  found?: readonly MatchSpan[] | undefined;
}

/** A mention as lists show it. */
export function MentionCard({ mention, timezone, returnTo, found }: MentionCardProps) {
  const { id, title, text } = mention;
  const marks = marksOf(mention, found);
  return (
    <article class={`mention is-${mention.sentiment}`} id={`m-${id}`}>
      <MentionHead mention={mention} />
      {title !== null && (
        <h3 dir="auto">
          <a href={`/mentions/${id}`}>
            <MarkedText text={title} marks={marks.title} />
          </a>
        </h3>
      )}
      {text !== '' && (
        <p dir="auto" class="said">
          <MarkedText text={text} marks={marks.text} range={excerptRange(text, marks.text, EXCERPT)} />
        </p>
      )}
      <div class="foot">
        <MentionOrigin mention={mention} timezone={timezone} />
        {returnTo !== undefined && <MentionActions mention={mention} returnTo={`${returnTo}#m-${id}`} />}
      </div>
    </article>
  );
}

/** How it feels, about whom, what of, and what people said to that. */
export function MentionHead({ mention }: { mention: MentionView }) {
  const {
    sentiment,
    score,
    scorer,
    brandId,
    brandName,
    emotion,
    intent,
    themes,
    status,
    relevant,
    possible,
    removedAt,
  } = mention;
  return (
    <p class="row">
      <SentimentTag sentiment={sentiment} />
      <span class="score" title="From −1, negative, to +1, positive">
        {signedText(score)}
      </span>
      <bdi class="about">{brandName}</bdi>
      {emotion !== null && <QuietLink word={emotion} filter={{ brandId, emotion }} />}
      {intent !== null && <QuietLink word={intentWords[intent]} filter={{ brandId, intent }} />}
      {themes.map((theme) => (
        <QuietLink word={theme} filter={{ brandId, theme }} />
      ))}
      {scorer === 'person' && <span class="faint">corrected by a person</span>}
      {status !== 'new' && <MentionStatusTag status={status} />}
      {!relevant && (
        <span class="tag is-neutral is-quiet">{possible ? 'Possibly about us' : 'Not about us'}</span>
      )}
      {removedAt !== null && <span class="tag is-neutral is-quiet">Removed by its author</span>}
    </p>
  );
}

/** A label that leads to what else bears it. */
function QuietLink({ word, filter }: { word: string; filter: MentionFilter }) {
  return (
    <a class="tag is-neutral is-quiet" href={feedHref({ filter, sort: '-publishedAt' })}>
      {word}
    </a>
  );
}

/** Where, by whom and when it was said. */
function MentionOrigin({ mention, timezone }: Pick<MentionCardProps, 'mention' | 'timezone'>) {
  const { id, host, author, authorId, storyId, publishedAt, url, connector } = mention;
  const original = safeHref(url);
  return (
    <p class="row meta">
      <span>
        <bdi>{host ?? connector}</bdi>
      </span>
      {author !== null && (
        <span>
          {authorId === null ? (
            <bdi>{author}</bdi>
          ) : (
            <a href={`/authors/${authorId}`}>
              <bdi>{author}</bdi>
            </a>
          )}
        </span>
      )}
      <Moment at={publishedAt} timezone={timezone} />
      {original !== null && (
        <a href={original} rel="noopener noreferrer nofollow">
          Original
        </a>
      )}
      {storyId !== null && <a href={`/stories/${storyId}`}>Story</a>}
      <a href={`/mentions/${id}`}>Details</a>
    </p>
  );
}
