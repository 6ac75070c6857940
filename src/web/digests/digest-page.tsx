import type { DigestRun } from '../../../db/repos/digests.ts';

/**
 * A digest exactly as it was mailed. The frame runs no scripts and submits no forms; its links open in the whole
 * window, after a click.
 */
export function DigestPage({ run: { title, page } }: { run: DigestRun }) {
  return (
    <>
      <h1>{title}</h1>
      <iframe
        class="mail"
        title="The digest as it was mailed"
        sandbox="allow-top-navigation-by-user-activation"
        srcdoc={page.html.replace('<head>', '<head><base target="_top">')}
      />
      <details>
        <summary>As plain text</summary>
        <pre class="panel">{page.text}</pre>
      </details>
    </>
  );
}
