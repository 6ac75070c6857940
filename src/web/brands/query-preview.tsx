import type { Child } from 'hono/jsx';
import type { Example, Lot, QueryComparison } from '../../setup/compare-queries.ts';
import { Moment } from '../components/moment.tsx';
import { MarkedText } from '../mentions/marked-text.tsx';
import { excerptRange, marksOf } from '../mentions/marks.ts';
import { safeHref } from '../safe-href.ts';
import { t } from '../words/t.ts';

const EXCERPT = 200;

/** What is wrong with a query, and where. */
export function QueryFault({
  query,
  position,
  message,
}: {
  query: string;
  position: number;
  message: string;
}) {
  return (
    <div class="problem" role="alert">
      <p>{t('This cannot be read at the place that is marked: {message}.', { message })}</p>
      <p class="faulty" dir="auto">
        <code>
          {query.slice(0, position)}
          <mark class="is-fault">{query.slice(position, position + 1) || ' '}</mark>
          {query.slice(position + 1)}
        </code>
      </p>
    </div>
  );
}

/** What a query finds among some items: how many in a sentence, and the newest of them. */
export function Findings({ seen, children }: { seen: QueryComparison; children?: Child }) {
  return (
    <>
      <p>{children}</p>
      <Examples lot={seen.found} />
      {seen.left.count > 0 && seen.found.count + seen.left.count < 1_000 && (
        <LotDetails
          lot={seen.left}
          label={t('{count, plural, one {# is} other {# are}} left out', { count: seen.left.count })}
        />
      )}
    </>
  );
}

/** Items behind a line that can be opened. */
export function LotDetails({ lot, label }: { lot: Lot; label: string }) {
  return (
    <details>
      <summary>{label}</summary>
      <Examples lot={lot} />
    </details>
  );
}

/** The newest items of a lot, with the words that were found. */
export function Examples({ lot: { count, examples } }: { lot: Lot }) {
  if (examples.length === 0) return null;
  return (
    <ul class="lines examples">
      {examples.map((example) => (
        <li>
          <ExampleLine example={example} />
        </li>
      ))}
      {count > examples.length && (
        <li class="faint">{t('and {count, number} more', { count: count - examples.length })}</li>
      )}
    </ul>
  );
}

function ExampleLine({ example: { title, text, url, publishedAt, author, spans } }: { example: Example }) {
  const marks = marksOf({ title, text, spans, evidence: [] });
  const href = safeHref(url);
  const heading = title === null ? null : <MarkedText text={title} marks={marks.title} />;
  return (
    <>
      {heading && <p dir="auto">{href === null ? <b>{heading}</b> : <a href={href}>{heading}</a>}</p>}
      {text !== '' && text !== title && (
        <p dir="auto" class="meta">
          <MarkedText text={text} marks={marks.text} range={excerptRange(text, marks.text, EXCERPT)} />
        </p>
      )}
      <p class="row meta">
        {author && <bdi>{author}</bdi>}
        {href !== null && <span>{new URL(href).host}</span>}
        {publishedAt !== null && <Moment at={publishedAt} timezone="UTC" />}
      </p>
    </>
  );
}
