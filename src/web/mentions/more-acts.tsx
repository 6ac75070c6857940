import type { Child } from 'hono/jsx';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import { LONGEST_TAG } from '../../core/tags.ts';
import { wallTime } from '../../core/zone-time.ts';
import { zoneOf } from '../time-text.ts';
import { t } from '../words/t.ts';

interface MoreActsProps {
  mention: MentionView;
  /** The brand's zone. */
  timezone: string;
  now: Date;
  /** A script replaces the card they are sent from. */
  swaps?: boolean;
}

/** What a person says about a mention by typing: a form each, so that the key for "enter" means what was typed. */
export function MoreActs({ mention, timezone, now, swaps = false }: MoreActsProps) {
  const path = `/mentions/${mention.id}`;
  const zone = zoneOf(timezone);
  const form = (children: Child) => (
    <form method="post" action={path} hx-post={swaps ? path : undefined}>
      {children}
    </form>
  );
  return (
    <>
      {form(<TagFields mention={mention} />)}
      {form(<AnswerFields mention={mention} timezone={zone} now={now} />)}
      {form(<AssignFields mention={mention} />)}
    </>
  );
}

/** The same, unfolded on a card. */
export function UnfoldedActs(props: MoreActsProps) {
  return (
    <details class="correct" open>
      <summary aria-keyshortcuts="t r g">{t('Tag, answer, assign')}</summary>
      <MoreActs {...props} swaps />
    </details>
  );
}

function TagFields({ mention: { tags } }: { mention: MentionView }) {
  return (
    <div class="act-line">
      <input
        name="tags"
        data-field="t"
        list="tags-in-use"
        maxlength={LONGEST_TAG * 4}
        aria-label={t('Tags, separated by commas')}
        placeholder={t('refund, follow up')}
        autocomplete="off"
      />
      <button type="submit" name="do" value="tag">
        {t('Add tag')}
      </button>
      {tags.map((tag) => (
        <button type="submit" class="plain" name="untag" value={tag}>
          <span class="unseen">{t('Remove tag')} </span>
          <bdi>{tag}</bdi> <span aria-hidden="true">×</span>
        </button>
      ))}
    </div>
  );
}

function AnswerFields({ mention: { response }, timezone, now }: MoreActsProps) {
  return (
    <div class="act-line">
      <input
        type="url"
        name="url"
        data-field="r"
        value={response?.url ?? ''}
        maxlength={4_000}
        aria-label={t('Address of the answer')}
        placeholder="https://"
      />
      <input
        type="datetime-local"
        name="at"
        value={wallTime(response === null ? now : new Date(response.at), timezone)}
        aria-label={t('Answered at ({timezone})', { timezone })}
        title={timezone}
      />
      <button type="submit" name="do" value="answer">
        {t('Record the answer')}
      </button>
    </div>
  );
}

function AssignFields({ mention: { assignee } }: { mention: MentionView }) {
  return (
    <div class="act-line">
      <input
        name="assignee"
        data-field="g"
        list="people"
        value={assignee ?? ''}
        maxlength={80}
        aria-label={t('Who looks after it')}
        placeholder={t('Name')}
        autocomplete="off"
      />
      <button type="submit" name="do" value="assign">
        {t('Give')}
      </button>
    </div>
  );
}
