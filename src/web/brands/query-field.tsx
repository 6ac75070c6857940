import { t } from '../words/t.ts';

interface QueryFieldProps {
  value: string;
  label: string;
  /** What answers with the preview of the form that the field stands in. */
  previewHref: string;
}

/** A query to be edited; `#preview` follows what is typed. */
export function QueryField({ value, label, previewHref }: QueryFieldProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <textarea
        name="query"
        rows={3}
        maxlength={2000}
        required
        spellcheck={false}
        dir="auto"
        class="query"
        hx-post={previewHref}
        hx-trigger="load, input changed delay:500ms"
        hx-target="#preview"
        hx-sync="this:replace"
        hx-indicator="#preview"
      >
        {value}
      </textarea>
      <small>
        {t(
          'Words side by side must all be there; OR, NOT or a minus, "exact words", (brackets), word*, NEAR/5, title:, site:, lang: help.',
        )}
      </small>
    </label>
  );
}
