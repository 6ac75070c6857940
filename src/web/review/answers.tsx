import { t } from '../words/t.ts';
import { reviewHref } from './review-href.ts';

interface AnswerProps {
  mentionId: string;
  /** Path that is shown after the answer. */
  returnTo: string;
}

/** The question that a person answers. */
export function AboutOrNot({ mentionId, returnTo }: AnswerProps) {
  return (
    <form class="acts" method="post" action={`/mentions/${mentionId}`}>
      <input type="hidden" name="return" value={returnTo} />
      <button type="submit" class="plain" name="relevant" value="yes">
        {t('About us')}
      </button>
      <button type="submit" class="plain" name="relevant" value="no">
        {t('Not about us')}
      </button>
    </form>
  );
}

/** Leaves a mention that was put aside where it is. */
export function CannotTell({ mentionId, brandId }: { mentionId: string; brandId: string }) {
  return (
    <form class="acts" method="post" action={reviewHref(brandId)}>
      <button type="submit" class="plain" name="unsure" value={mentionId}>
        {t('I cannot tell')}
      </button>
    </form>
  );
}

/** Makes an answer as if it had not been given. */
export function TakeBack({ mentionId, returnTo }: AnswerProps) {
  return (
    <form class="acts" method="post" action={`/mentions/${mentionId}`}>
      <input type="hidden" name="return" value={returnTo} />
      <button type="submit" class="plain" name="relevant" value="undo">
        {t('Take the answer back')}
      </button>
    </form>
  );
}
