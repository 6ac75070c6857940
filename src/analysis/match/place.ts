import type { Occurrence } from './occurrence.ts';
import type { Pattern } from './pattern.ts';
import type { Token } from './tokenize.ts';

/** The words read so far, last one first, and the automaton's state after them. */
export interface Path {
  state: number;
  /** Tokens that the last word was read from. */
  first: number;
  last: number;
  before: Path | null;
  /** Another path that ends at the same token. */
  other: Path | null;
}

/** Where `pattern` stands when its words are the last ones of `path`; null when what is between them is not as asked. */
export function placeOf(
  { words, prefix, joints }: Pattern,
  path: Path,
  text: string,
  tokens: readonly Token[],
): Occurrence | null {
  const begins = prefix ? (words.at(-1)?.text.length ?? 0) : Number.POSITIVE_INFINITY;
  // A compound begins so because its first word does: that one has been found.
  if (path.first < path.last && begins <= (tokens[path.first]?.text.length ?? 0)) return null;
  let at: Path = path;
  for (let i = words.length - 1; i > 0; i -= 1) {
    const gap = words[i]?.gap ?? null;
    if (at.before === null || (gap !== null && tokens[at.first]?.gap !== gap)) return null;
    at = at.before;
  }
  const first = tokens[at.first];
  const last = tokens[path.last];
  if (first === undefined || last === undefined) return null;
  const place = { first: at.first, last: path.last, start: first.start, end: last.end };
  if (joints === null || isTagged(tokens, at.first)) return place;
  return showsJoints(text.slice(place.start, place.end), joints) ? place : null;
}

function isTagged(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1]?.text;
  return tokens[at]?.gap === '' && (sign === '#' || sign === '@');
}

function showsJoints(written: string, joints: readonly number[]): boolean {
  return joints.every((joint) => /^[^\p{Lu}]\p{Lu}$/u.test(written.slice(joint - 1, joint + 1)));
}
