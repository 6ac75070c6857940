import type { MentionView } from '../../../db/repos/mention-feed.ts';
import type { MentionStatus } from '../../core/mention.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { SentimentIcon } from '../components/labels.tsx';

interface MentionActionsProps {
  mention: MentionView;
  /** Path that is shown after the change. */
  returnTo: string;
  /** Shows the corrections unfolded. */
  open?: boolean;
}

const marks: { status: MentionStatus; label: string }[] = [
  { status: 'seen', label: 'Seen' },
  { status: 'answered', label: 'Answered' },
  { status: 'ignored', label: 'Ignored' },
];

/** What a person can say about a mention: buttons of one form, each with its own name and value. */
export function MentionActions({ mention, returnTo, open = false }: MentionActionsProps) {
  const { id, status, relevant, sentiment, brandName } = mention;
  return (
    <form class="acts" method="post" action={`/mentions/${id}`}>
      <input type="hidden" name="return" value={returnTo} />
      <fieldset class="choices">
        <legend class="unseen">Mark as</legend>
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
      <details class="correct" open={open}>
        <summary>Correct</summary>
        <fieldset class="choices">
          <legend class="unseen">Sentiment toward {brandName}</legend>
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
        </fieldset>
        <button type="submit" class="plain" name="relevant" value={relevant ? 'no' : 'yes'}>
          {relevant ? 'Not about us' : 'It is about us'}
        </button>
      </details>
    </form>
  );
}
