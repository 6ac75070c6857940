import type { MatchSpan } from '../../core/mention.ts';
import type { Span } from '../../core/sentiment.ts';

/** An item's title and text as one text, a line each. */
export function wholeText({ title, text }: { title: string | null; text: string }): string {
  return title === null ? text : `${title}\n${text}`;
}

/** Where spans of title and text stand in {@link wholeText}, ascending. */
export function spansInWhole(title: string | null, spans: readonly MatchSpan[]): Span[] {
  const before = title === null ? 0 : title.length + 1;
  return spans
    .map(({ start, end, field }) =>
      field === 'title' ? { start, end } : { start: start + before, end: end + before },
    )
    .sort((a, b) => a.start - b.start);
}
