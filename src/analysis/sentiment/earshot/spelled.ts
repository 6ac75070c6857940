import { remembering } from '../../remember.ts';
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
