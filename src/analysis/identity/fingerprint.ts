import { hash } from './hash.ts';

const isAscii = /^[\0-\x7f]*$/;
/** All of ASCII, in lower case, but letters, digits and symbols. */
const asciiFolded = /[^a-z0-9$+<=>^`|~]+/g;

/**
 * Hash of title and text with case, width, punctuation, white space and invisible characters folded away: equal for
 * verbatim copies. Symbols and emoji stay, they are all that some posts say.
 */
export function fingerprint(title: string | null, text: string): string {
  return hash(normalised(title ?? ''), normalised(text));
}

function normalised(text: string): string {
  // Most text is ASCII, where the steps below come to this one.
  if (isAscii.test(text)) return text.toLowerCase().replace(asciiFolded, ' ').trim() || text.trim();
  const folded = text
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/[\p{P}\p{Z}\p{Cc}]+/gu, ' ')
    .trim();
  return folded === '' ? text.toWellFormed().trim() : folded;
}
