import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { MentionStatus } from '../../core/mention.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { sentimentWords } from '../components/label-words.ts';
import { SentimentIcon } from '../components/labels.tsx';
import { rich, t } from '../words/t.ts';
import { pageHref } from './mention-card.tsx';

const marks: { status: MentionStatus; label: 'Seen' | 'Answered' | 'Ignored'; key: string }[] = [
  { status: 'seen', label: 'Seen', key: 'v' },
  { status: 'answered', label: 'Answered', key: 'a' },
  { status: 'ignored', label: 'Ignored', key: 'i' },
];

interface MentionActionsProps {
  mention: MentionView;
  /** The list it stands in. */
  list: string;
}

/**
 * What a person says about a mention with one press, in little room. Keys press the buttons that name them
 * (`aria-keyshortcuts`, see `keys.js`); a script replaces the card alone, and fetches what takes typing.
 */
export function MentionActions({ mention, list }: MentionActionsProps) {
  const { id } = mention;
  return (
    <div class="acts">
      <form method="post" action={`/mentions/${id}`} hx-post={`/mentions/${id}`}>
        <StatusButtons mention={mention} legend="unseen" />
        <details class="correct">
          <summary aria-keyshortcuts="s">{t('Correct')}</summary>
          <SentimentButtons mention={mention} legend="unseen" />
          <RelevanceButton mention={mention} />
        </details>
      </form>
      <a
        class="more-acts"
        href={`${pageHref(id, list)}#acts`}
        hx-get={`/mentions/${id}/acts`}
        hx-target="this"
        aria-keyshortcuts="t r g"
      >
        {t('Tag, answer, assign')}
      </a>
    </div>
  );
}

/** The same with room to say what each button is for. */
export function MentionButtons({ mention }: Pick<MentionActionsProps, 'mention'>) {
  return (
    <form method="post" action={`/mentions/${mention.id}`}>
      <StatusButtons mention={mention} />
      <SentimentButtons mention={mention} icons />
      <RelevanceButton mention={mention} />
    </form>
  );
}

interface ButtonsProps {
  mention: MentionView;
  /** Class of the group's name. */
  legend?: string;
  icons?: boolean;
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

function SentimentButtons({
  mention: { sentiment, scorer, brandName },
  legend,
  icons = false,
}: ButtonsProps) {
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
          {icons && <SentimentIcon sentiment={label} />}
          {t(sentimentWords[label])}
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
