import { sentimentLabels } from '../../core/sentiment.ts';
import { MOST_AT_ONCE } from '../../pipeline/bulk/act-on-mentions.ts';
import { sentimentWords } from '../components/label-words.ts';
import { SentimentIcon } from '../components/labels.tsx';
import { countText } from '../format.ts';
import { mayAnswer } from '../visitor.ts';
import { t } from '../words/t.ts';
import { type FeedQuery, feedHref, showsStories } from './feed-query.ts';
import type { FeedSize } from './read-feed.ts';

interface ListHeadProps {
  query: FeedQuery;
  /** Null where nobody knows. */
  size: FeedSize | null;
}

/**
 * How much there is, how it is shown, and what can be done to many at once: the boxes of the cards belong to this form,
 * whose buttons show as soon as one of them is ticked.
 */
export function ListHead({ query, size }: ListHeadProps) {
  return (
    <form
      id="bulk"
      class="list-head"
      method="post"
      action="/mentions/bulk"
      hx-post="/mentions/bulk"
      hx-swap="none"
    >
      <input type="hidden" name="query" value={feedHref(query)} />
      {/* Whoever presses Enter in a field means the field, not the first button. */}
      <button type="submit" hidden />
      {mayAnswer() && (
        <label class="check">
          <input type="checkbox" name="scope" value="shown" />
          {t('All on this page')}
        </label>
      )}
      {mayAnswer() && <Everything size={size} />}
      <p class="size" aria-live="polite">
        {size !== null && sizeText(size)}
      </p>
      <GroupingLinks query={query} />
      {mayAnswer() && <Buttons stories={showsStories(query)} />}
    </form>
  );
}

/** Chooses what does not stand on the page as well, once all that does is chosen. */
function Everything({ size }: { size: FeedSize | null }) {
  const isBounded = size === null || size.mentions > MOST_AT_ONCE;
  const count = isBounded ? MOST_AT_ONCE : size.mentions;
  return (
    <label class="check everything">
      <input type="checkbox" name="scope" value="all" />
      {isBounded
        ? t('The newest {count} that fit', { count: countText(count) })
        : t('All {count} that fit', { count: countText(count) })}
    </label>
  );
}

function sizeText({ mentions, stories, more }: FeedSize): string {
  return more
    ? t('More than {count} mentions', { count: countText(mentions - 1) })
    : t(
        '{mentions, plural, one {# mention} other {# mentions}}, {stories, plural, one {# story} other {# stories}}',
        {
          mentions,
          stories,
        },
      );
}

function GroupingLinks({ query }: { query: FeedQuery }) {
  if (query.sort !== '-publishedAt' || query.filter.q !== undefined || query.filter.storyId !== undefined)
    return null;
  return (
    <nav class="segments" aria-label={t('Grouping')}>
      <a href={feedHref(query, {}, { each: false })} aria-current={query.each ? undefined : 'true'}>
        {t('Stories')}
      </a>
      <a href={feedHref(query, {}, { each: true })} aria-current={query.each ? 'true' : undefined}>
        {t('Every mention')}
      </a>
    </nav>
  );
}

function Buttons({ stories }: { stories: boolean }) {
  return (
    <div class="acts on-many">
      <span class="chosen" role="status" data-text={t('selected')} />
      {stories && (
        <label class="check">
          <input type="checkbox" name="copies" value="yes" checked />
          {t('with their copies')}
        </label>
      )}
      <fieldset class="choices">
        <legend class="unseen">{t('Mark as')}</legend>
        <Button name="status" value="seen" label={t('Seen')} />
        <Button name="status" value="answered" label={t('Answered')} />
        <Button name="status" value="ignored" label={t('Ignored')} />
        <Button name="status" value="new" label={t('New')} />
      </fieldset>
      <fieldset class="choices">
        <legend class="unseen">{t('Sentiment')}</legend>
        {sentimentLabels.map((label) => (
          <button type="submit" name="sentiment" value={label}>
            <SentimentIcon sentiment={label} />
            {t(sentimentWords[label])}
          </button>
        ))}
        <Button name="relevant" value="no" label={t('Not about us')} />
      </fieldset>
      <div class="act-line">
        <input
          name="tags"
          list="tags-in-use"
          aria-label={t('Tags, separated by commas')}
          placeholder={t('Tags')}
          autocomplete="off"
        />
        <Button name="do" value="tag" label={t('Add tag')} />
        <Button name="do" value="untag" label={t('Remove tag')} />
      </div>
      <div class="act-line">
        <input
          name="assignee"
          list="people"
          maxlength={80}
          aria-label={t('Who looks after it')}
          placeholder={t('Name')}
          autocomplete="off"
        />
        <Button name="do" value="assign" label={t('Give')} />
      </div>
    </div>
  );
}

function Button({ name, value, label }: { name: string; value: string; label: string }) {
  return (
    <button type="submit" name={name} value={value}>
      {label}
    </button>
  );
}
