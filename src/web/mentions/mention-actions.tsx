import type { MentionView } from '../../../db/repos/mention-feed.ts';
import type { MentionStatus } from '../../core/mention.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { SentimentIcon } from '../components/labels.tsx';

interface MentionActionsProps {
  mention: MentionView;
  /** Path that is shown after the change. */
  returnTo: string;
}

const marks: { status: MentionStatus; label: string }[] = [
  { status: 'seen', label: 'Seen' },
  { status: 'answered', label: 'Answered' },
  { status: 'ignored', label: 'Ignored' },
];

/** What a person can say about a mention, in little room: corrections unfold. */
export function MentionActions({ mention, returnTo }: MentionActionsProps) {
  return (
    <form class="acts" method="post" action={`/mentions/${mention.id}`}>
      <input type="hidden" name="return" value={returnTo} />
      <StatusButtons mention={mention} legend="unseen" />
      <details class="correct">
        <summary>Correct</summary>
        <SentimentButtons mention={mention} legend="unseen" />
        <RelevanceButton mention={mention} />
      </details>
    </form>
  );
}

/** The same with room to say what each button is for. */
export function MentionActionsPanel({ mention, returnTo }: MentionActionsProps) {
  return (
    <form class="acts is-tall" method="post" action={`/mentions/${mention.id}`}>
      <input type="hidden" name="return" value={returnTo} />
      <StatusButtons mention={mention} />
      <SentimentButtons mention={mention} />
      <RelevanceButton mention={mention} />
    </form>
  );
}

interface ButtonsProps {
  mention: MentionView;
  /** Class of the group's name. */
  legend?: string;
}

function StatusButtons({ mention: { status }, legend }: ButtonsProps) {
  return (
    <fieldset class="choices">
      <legend class={legend}>Mark as</legend>
      {marks.map((mark) => (
        <button
          type="submit"
          name="status"
          value={mark.status}
          aria-pressed={status === mark.status ? 'true' : 'false'}
        >
          {mark.label}
        </button>
      ))}
    </fieldset>
  );
}

function SentimentButtons({ mention: { sentiment, scorer, brandName }, legend }: ButtonsProps) {
  return (
    <fieldset class="choices">
      <legend class={legend}>
        Sentiment toward <bdi>{brandName}</bdi>
      </legend>
      {sentimentLabels.map((label) => (
        <button
          type="submit"
          name="sentiment"
          value={label}
          aria-pressed={sentiment === label ? 'true' : 'false'}
        >
          <SentimentIcon sentiment={label} /> {label}
        </button>
      ))}
      {scorer === 'person' && (
        <button type="submit" class="plain" name="sentiment" value="undo">
          Take the correction back
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
          It is about us
        </button>
      )}
      {(relevant || possible) && (
        <button type="submit" class="plain" name="relevant" value="no">
          Not about us
        </button>
      )}
    </>
  );
}
