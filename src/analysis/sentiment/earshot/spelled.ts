import { remembering } from '../../remember.ts';
import { hashOf } from './hash.ts';
import { type Part, spell } from './spell.ts';
import { flag } from './token.ts';
import { type Word, wordOf } from './word.ts';

/** A part of something written, with what its looks say. */
interface Spelled {
  word: Word;
  flags: number;
  from: number;
  to: number;
}

const MOST_KEPT = 20_000;

/** The words of something written without spaces (`don't` has two), as the model knows them; offsets are within it. */
export const spelled: (written: string) => readonly Spelled[] = remembering(MOST_KEPT, (written) =>
  looked(written, spell(written)),
);

/** A power of two. */
const PLACES = 2 ** 14;
const latest = new Array<{ written: string; parts: readonly Spelled[] } | undefined>(PLACES);

/** The same of what stands in `text` from `from` to `to`, which is cut out only where it was not read lately. */
export function spelledAt(text: string, from: number, to: number): readonly Spelled[] {
  const place = hashOf(text, from, to) & (PLACES - 1);
  const known = latest[place];
  if (known !== undefined && standsAt(known.written, text, from, to)) return known.parts;
  // A piece of a string may hold on to the whole string; a copy does not.
  const written = Buffer.from(text.slice(from, to), 'utf16le').toString('utf16le');
  const parts = spelled(written);
  latest[place] = { written, parts };
  return parts;
}

function standsAt(written: string, text: string, from: number, to: number): boolean {
  if (written.length !== to - from) return false;
  for (let at = 0; at < written.length; at += 1)
    if (written.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

/** `parts` of `written`, each with its word and looks. */
export function looked(written: string, parts: readonly Part[]): Spelled[] {
  return parts.map(({ key, from, to }) => ({
    word: wordOf(key),
    flags: look(written.slice(from, to), key),
    from,
    to,
  }));
}

function look(written: string, key: string): number {
  if (written === key) return 0;
  const isCapital = /^\p{Lu}/u.test(written);
  const isShouting = isCapital && written.length > 1 && !/\p{Ll}/u.test(written);
  const isElongated = /(\p{L})\1{2,}/iu.test(written);
  return (isShouting ? flag.shouting : isCapital ? flag.capitalised : 0) | (isElongated ? flag.elongated : 0);
}
