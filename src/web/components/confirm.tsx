import type { Child } from 'hono/jsx';
import { t } from '../words/t.ts';

interface ConfirmProps {
  /** What the button that asks first says: `Delete …`. */
  label: string;
  /** Where the form is posted to. */
  action: string;
  /** What the button that does it says. */
  verb: string;
  /** What has to be typed where the loss is great; the handler compares the field `confirm` with it. */
  typed?: string;
  /** What will be lost, in a sentence. */
  children?: Child;
}

/** Something that cannot be taken back: said, asked, and only then done, without a script. */
export function Confirm({ label, action, verb, typed, children }: ConfirmProps) {
  return (
    <details class="confirm">
      <summary class="button danger">{label}</summary>
      <form method="post" action={action}>
        <p>{children}</p>
        {typed !== undefined && (
          <label class="field">
            <span>
              {t('To go on, type')} <strong>{typed}</strong>
            </span>
            <input name="confirm" required autocomplete="off" spellcheck={false} />
          </label>
        )}
        <button type="submit" class="danger">
          {verb}
        </button>
      </form>
    </details>
  );
}
