import type { Child } from 'hono/jsx';
import type { MentionView } from '../../../db/repos/mention-feed.ts';
import type { MentionStatus } from '../../core/mention.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { LONGEST_TAG } from '../../core/tags.ts';
import { SentimentIcon } from '../components/labels.tsx';
import { rich, t } from '../words/t.ts';
import { wallTime } from '../zone-time.ts';

interface MentionActionsProps {
  mention: MentionView;
  /** Zone in which times are typed. */
  timezone: string;
  now: Date;
  /** With room to say what each part is for; else the parts unfold. */
  tall?: boolean;
}

const marks: { status: MentionStatus; label: 'Seen' | 'Answered' | 'Ignored'; key: string }[] = [
  { status: 'seen', label: 'Seen', key: 'v' },
  { status: 'answered', label: 'Answered', key: 'a' },
  { status: 'ignored', label: 'Ignored', key: 'i' },
];

/**
 * What a person can say about a mention. Keys press the buttons that name them (`aria-keyshortcuts`, see `keys.js`); a
 * script replaces the card alone.
 */
export function MentionActions({ mention, timezone, now, tall = false }: MentionActionsProps) {
  const part = (summary: Child, keys: string, children: Child) => (
    <Part mention={mention} summary={summary} keys={keys} tall={tall}>
      {children}
    </Part>
  );
  return (
    <div class={tall ? 'acts is-tall' : 'acts'}>
      <ActForm mention={mention} tall={tall}>
        <StatusButtons mention={mention} legend={tall ? undefined : 'unseen'} />
      </ActForm>
      {part(
        t('Correct'),
        's',
        <>
          <SentimentButtons mention={mention} legend={tall ? undefined : 'unseen'} />
          <RelevanceButton mention={mention} />
        </>,
      )}
      {part(t('Tag'), 't', <TagFields mention={mention} />)}
      {part(t('Answer'), 'r', <AnswerFields mention={mention} timezone={timezone} now={now} />)}
      {part(t('Assign'), 'g', <AssignFields mention={mention} />)}
    </div>
  );
}

interface PartProps {
  mention: MentionView;
  summary: Child;
  keys: string;
  tall: boolean;
  children?: Child;
}

function Part({ mention, summary, keys, tall, children }: PartProps) {
  const form = (
    <ActForm mention={mention} tall={tall}>
      {children}
    </ActForm>
  );
  if (tall) return form;
  return (
    <details class="correct" name={`acts-${mention.id}`}>
      <summary aria-keyshortcuts={keys}>{summary}</summary>
      {form}
    </details>
  );
}

function ActForm({ mention: { id }, tall, children }: Pick<PartProps, 'mention' | 'tall' | 'children'>) {
  const path = `/mentions/${id}`;
  return (
    <form method="post" action={path} hx-post={tall ? undefined : path}>
      {children}
    </form>
  );
}

interface ButtonsProps {
  mention: MentionView;
  /** Class of the group's name. */
  legend?: string | undefined;
}

function StatusButtons({ mention: { status }, legend }: ButtonsProps) {
  return (
    <fieldset class="choices">
      <legend class={legend}>{t('Mark as')}</legend>
      {marks.map((mark) => {
        const pressed = status === mark.status;
        return (
          <button
            type="submit"
            name="status"
            value={pressed ? 'new' : mark.status}
            aria-pressed={pressed ? 'true' : 'false'}
            aria-keyshortcuts={mark.key}
          >
            {t(mark.label)}
          </button>
        );
      })}
    </fieldset>
  );
}

function SentimentButtons({ mention: { sentiment, scorer, brandName }, legend }: ButtonsProps) {
  return (
    <fieldset class="choices">
      <legend class={legend}>{rich('Sentiment toward {brand}', { brand: <bdi>{brandName}</bdi> })}</legend>
      {sentimentLabels.map((label, index) => (
        <button
          type="submit"
          name="sentiment"
          value={label}
          aria-pressed={sentiment === label ? 'true' : 'false'}
          data-choice={`${index + 1} ${'nup'[index]}`}
        >
          <SentimentIcon sentiment={label} /> {t(label)}
        </button>
      ))}
      {scorer === 'person' && (
        <button type="submit" class="plain" name="sentiment" value="undo">
          {t('Take the correction back')}
        </button>
      )}
    </fieldset>
  );
}

function RelevanceButton({ mention: { relevant, possible } }: { mention: MentionView }) {
  return (
    <>
      {!relevant && (
        <button type="submit" class="plain" name="relevant" value="yes">
          {t('It is about us')}
        </button>
      )}
      {(relevant || possible) && (
        <button type="submit" class="plain" name="relevant" value="no" data-choice="0">
          {t('Not about us')}
        </button>
      )}
    </>
  );
}

function TagFields({ mention: { tags } }: { mention: MentionView }) {
  return (
    <div class="act-line">
      <input
        name="tags"
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

function AnswerFields({ mention: { response }, timezone, now }: Omit<MentionActionsProps, 'tall'>) {
  return (
    <div class="act-line">
      <input
        type="url"
        name="url"
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
