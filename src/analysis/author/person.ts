import { collapseSpaces, storableText } from '../../core/text.ts';
import { fold } from '../match/fold.ts';
import { isGenericName } from './generic-names.ts';
import { type Place, placeOf } from './place.ts';

/** Who wrote something: one person as far as one place can tell. */
export interface Person {
  place: Place;
  /** The folded name: equal for all ways in which a place writes one name. */
  key: string;
  /** The name as it was written, without what is put before it. */
  name: string;
}

/** Longer names are lists of people, or no names. */
const LONGEST = 150;
/** What bylines and networks put before a name. */
const before = /^(?:by\s+|\/?u\/|@)/iu;
/** What the name of a site has beside the name of its address. */
const siteWords = /\b(?:the|news|online|magazine|blog|com|net|org|official)\b/gu;

/**
 * The person that an item names as its author; null where it names none, or an office, an agency, or the site itself:
 * what many write under one name is no person's history.
 */
export function personOf(item: {
  author: string | null;
  connector: string;
  host: string | null;
}): Person | null {
  const name = collapseSpaces(storableText(item.author ?? ''))
    .replace(before, '')
    .trim();
  if (name === '' || name.length > LONGEST) return null;
  const key = fold(name).text.trim();
  if (key === '' || isGenericName(key) || isSite(key, item.host)) return null;
  return { place: placeOf(item), key, name };
}

function isSite(key: string, host: string | null): boolean {
  if (host === null) return false;
  const labels = host.replace(/:\d+$/u, '').split('.');
  const [top = '', own = ''] = [labels.at(-2), labels.at(-3)];
  // `bbc.co.uk` is called by the label before its suffix.
  const called = top.length <= 3 ? [top, own] : [top];
  const forms = [key, key.replace(siteWords, '')].map(squeezed);
  return [...called, labels.join('')].map(squeezed).some((label) => label !== '' && forms.includes(label));
}

function squeezed(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
