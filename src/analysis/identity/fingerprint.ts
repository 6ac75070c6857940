import { hash } from './hash.ts';

/**
 * Hash of title and text with case, width, punctuation, white space and invisible characters folded away: equal for
 * verbatim copies. Symbols and emoji stay, they are all that some posts say.
 */
export function fingerprint(title: string | null, text: string): string {
  return hash(normalised(title ?? ''), normalised(text));
}

function normalised(text: string): string {
  const folded = text
    .toWellFormed()
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/[\p{P}\p{Z}\p{Cc}]+/gu, ' ')
    .trim();
  return folded === '' ? text.toWellFormed().trim() : folded;
}
