import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';

const shortcuts: { keys: string; does: Phrase }[] = [
  { keys: 'j', does: 'Next mention' },
  { keys: 'k', does: 'Previous mention' },
  { keys: 'o', does: 'Open its page' },
  { keys: 'e', does: 'Unfold the copies' },
  {
    keys: 's',
    does: 'Correct the sentiment: then 1 or n for negative, 2 or u for neutral, 3 or p for positive, 0 for not about us',
  },
  { keys: 'a', does: 'Answered, or no longer' },
  { keys: 'i', does: 'Ignored, or no longer' },
  { keys: 'v', does: 'Seen, or no longer' },
  { keys: 'r', does: 'Record the answer' },
  { keys: 't', does: 'Tag' },
  { keys: 'g', does: 'Assign' },
  { keys: 'x', does: 'Select' },
  { keys: 'u', does: 'Undo what was done last' },
  { keys: '/', does: 'Search' },
  { keys: '?', does: 'Show these keys' },
  { keys: 'Esc', does: 'Close what is unfolded' },
];

/** What the keys do in the feed. */
export function Shortcuts() {
  return (
    <dl class="keys">
      {shortcuts.map(({ keys, does }) => (
        <div>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{t(does)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The same over the page, opened by a key; see `keys.js`. */
export function ShortcutsDialog() {
  return (
    <dialog id="keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{t('Keyboard')}</h2>
      <Shortcuts />
      <form method="dialog">
        <button type="submit" class="primary">
          {t('Close')}
        </button>
      </form>
    </dialog>
  );
}

export function ShortcutsPage() {
  return (
    <>
      <p class="crumbs">
        <a href="/mentions">{t('Mentions')}</a>
      </p>
      <h1>{t('Keyboard')}</h1>
      <p>
        {t(
          'In the list of mentions these keys act on the one that is in front. They do nothing while you type.',
        )}
      </p>
      <div class="panel">
        <Shortcuts />
      </div>
    </>
  );
}
