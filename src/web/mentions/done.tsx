import type { Child } from 'hono/jsx';
import { findBulkAction } from '../../../db/repos/mentions/bulk-actions.ts';
import type { Store } from '../../../db/store.ts';
import { isId } from '../../core/is-id.ts';
import { addMs } from '../../core/time.ts';
import { UNDONE_WITHIN } from '../../pipeline/bulk/act-on-mentions.ts';
import type { MentionAction } from '../../pipeline/bulk/mention-action.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';

/** What was just done, as far as the address says; with it comes what undoes it. */
export async function doneOf(store: Store, params: URLSearchParams, now: Date): Promise<Child> {
  const [undone, skipped] = (params.get('undone') ?? '').split('-').map(Number);
  if (Number.isInteger(undone) && Number.isInteger(skipped))
    return <UndoneWords undone={undone ?? 0} skipped={skipped ?? 0} />;
  const id = params.get('done') ?? '';
  const done = isId(id) ? await findBulkAction(store, id) : null;
  if (done === null || done.undoneAt !== null || done.at <= addMs(now, -UNDONE_WITHIN)) return null;
  const action = JSON.parse(done.action) as MentionAction;
  return <Done id={id} action={action} mentionIds={done.before.map((one) => one.id)} />;
}

interface SaidProps {
  children?: Child;
  /** The answer to a script, which puts it where the page has its own. */
  swapped?: boolean;
}

/** Where pages of mentions say what was done: it is there before anything is, so that screen readers hear of it. */
export function Said({ children, swapped = false }: SaidProps) {
  return (
    <div
      id="said"
      class={swapped ? 'said-done is-over' : 'said-done'}
      role="status"
      hx-swap-oob={swapped ? 'true' : undefined}
    >
      {children}
    </div>
  );
}

interface DoneProps {
  id: string;
  action: MentionAction;
  /** Those that are other than before. */
  mentionIds: readonly string[];
}

/** What was done, and the button that undoes it. */
export function Done({ id, action, mentionIds }: DoneProps) {
  const count = mentionIds.length;
  if (count === 0) return <p class="notice">{t('Nothing to change: it was so already.')}</p>;
  return (
    <form
      class="notice"
      method="post"
      action={`/mentions/undo/${id}`}
      hx-post={`/mentions/undo/${id}`}
      hx-include="[name=shown]"
      hx-swap="none"
    >
      <span>{doneText(action, count)}</span>
      {action.kind === 'relevant' && count === 1 && (
        <a href={`/mentions/${mentionIds[0]}`}>{t('See the mention')}</a>
      )}
      <button type="submit" aria-keyshortcuts="u">
        {t('Undo')}
      </button>
    </form>
  );
}

/** What came of undoing. */
export function UndoneWords({ undone, skipped }: { undone: number; skipped: number }) {
  return (
    <p class="notice">
      {t('Undone for {count, plural, one {# mention} other {# mentions}}.', { count: undone })}
      {skipped > 0 &&
        ` ${t('{count, plural, one {# was changed since and left alone.} other {# were changed since and left alone.}}', { count: skipped })}`}
    </p>
  );
}

const statusTexts = {
  new: '{count, plural, one {# mention} other {# mentions}} marked as new.',
  seen: '{count, plural, one {# mention} other {# mentions}} marked as seen.',
  answered: '{count, plural, one {# mention} other {# mentions}} marked as answered.',
  ignored: '{count, plural, one {# mention} other {# mentions}} marked as ignored.',
} as const satisfies Record<string, Phrase>;

function doneText(action: MentionAction, count: number): string {
  switch (action.kind) {
    case 'status':
      return t(statusTexts[action.status], { count });
    case 'answer':
      return t(statusTexts.answered, { count });
    case 'assign':
      return action.assignee === null
        ? t('{count, plural, one {# mention} other {# mentions}} given back.', { count })
        : t('{count, plural, one {# mention} other {# mentions}} given to {name}.', {
            count,
            name: action.assignee,
          });
    case 'tag':
      return t('{count, plural, one {# mention} other {# mentions}} tagged {tags}.', {
        count,
        tags: action.tags.join(', '),
      });
    case 'untag':
      return t('{tags} taken from {count, plural, one {# mention} other {# mentions}}.', {
        count,
        tags: action.tags.join(', '),
      });
    default:
      return count === 1 ? t(wordOnOne(action)) : t(wordOnMany(action), { count });
  }
}

type PersonsWord = Extract<MentionAction, { kind: 'sentiment' | 'relevant' }>;

function wordOnOne(action: PersonsWord): Phrase {
  if (action.kind === 'sentiment') {
    return action.sentiment === null
      ? 'Correction taken back: what Earshot had said counts again.'
      : 'Sentiment corrected. Counts and rules follow.';
  }
  if (action.relevant === null) return 'Correction taken back: what Earshot had said counts again.';
  return action.relevant
    ? 'Counted as a mention of this brand.'
    : 'Marked as not about this brand, and no longer counted.';
}

function wordOnMany(action: PersonsWord): Phrase {
  if (action.kind === 'sentiment') {
    return action.sentiment === null
      ? 'Corrections of {count} mentions taken back.'
      : 'Sentiment of {count} mentions corrected. Counts and rules follow.';
  }
  if (action.relevant === null) return 'Corrections of {count} mentions taken back.';
  return action.relevant
    ? '{count} mentions counted as about the brand.'
    : '{count} mentions marked as not about the brand, and no longer counted.';
}
