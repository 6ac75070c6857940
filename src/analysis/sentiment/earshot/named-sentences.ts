import type { Span } from '../../../core/sentiment.ts';

const ending = /[.!?…]["'”’)\]]*\s+|[。！？]|\n+/g;
const abbreviation = /(?:^|[\s(])(?:\p{L}|mr|mrs|ms|dr|st|vs|no|inc|ltd|co|corp)\.\s+$/iu;

/**
 * The sentences of `excerpt` that name the brand, those next to each other as one; none where every sentence does, or
 * none does. What is said of others in the rest of a text is then told apart from what is said of the brand.
 */
export function namedSentences(text: string, excerpt: Span, targets: readonly Span[]): Span[] {
  const sentences = sentencesOf(text, excerpt);
  const named = sentences.map(({ start, end }) =>
    targets.some((target) => target.start >= start && target.end <= end),
  );
  if (named.every((names) => names)) return [];
  const found: Span[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (!named[index]) continue;
    const last = found.at(-1);
    if (last !== undefined && named[index - 1]) last.end = sentence.end;
    else found.push({ ...sentence });
  }
  return found;
}

function sentencesOf(text: string, { start, end }: Span): Span[] {
  const part = text.slice(start, end);
  const sentences: Span[] = [];
  let from = 0;
  for (const { 0: mark, index } of part.matchAll(ending)) {
    const to = index + mark.length;
    if (abbreviation.test(part.slice(Math.max(0, index - 6), to))) continue;
    sentences.push({ start: start + from, end: start + to });
    from = to;
  }
  if (from < part.length) sentences.push({ start: start + from, end });
  return sentences;
}
