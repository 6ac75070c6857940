import { isOddlySpelt, prefixOfNamespace } from './vocabulary.ts';

/** rss-parser holds a whole document several times over; longer ones are read as a stream. */
const MAX_LENGTH = 2_000_000;
/** Stands for `<` in texts that rss-parser is given; no XML document may hold it. */
export const HIDDEN_LT = '\u0001';
const ATOM = 'http://www.w3.org/2005/Atom';

/**
 * Whether rss-parser reads `xml` rightly: RSS 0.9x/2.0 or Atom 1.0 of moderate size, in conventional spelling and with
 * conventional prefixes, without what it drops (xml:base, DTDs, attributes of items, items that are empty, outside the
 * channel or inside another). Whether the document is well-formed and free of element content where text belongs shows
 * when it is read.
 */
export function fitsRssParser(xml: string): boolean {
  const root = /<([A-Za-z][\w:.-]*)/.exec(xml.slice(0, 4096))?.[1];
  if ((root !== 'rss' && root !== 'feed') || xml.length > MAX_LENGTH) return false;
  if (/<!DOCTYPE|\sxml:base\s*=/i.test(xml) || xml.includes(HIDDEN_LT)) return false;
  if (/<(?:item|entry)\s*\/>|<item\s[^<>]*=/.test(xml)) return false;
  if (root === 'rss' && (/\sxml:lang\s*=/.test(xml) || xml.lastIndexOf('<item') > xml.indexOf('</channel>')))
    return false;
  return declaresAsUsual(xml, root) && !spellsOddly(xml) && !nestsEntries(xml);
}

function declaresAsUsual(xml: string, root: 'rss' | 'feed'): boolean {
  for (const [, prefix = '', uri = ''] of xml.matchAll(/\sxmlns(?::([\w.-]+))?\s*=\s*["']([^"']*)/g)) {
    const known = prefixOfNamespace(uri);
    if (prefix === '' ? known !== '' || (uri === ATOM) !== (root === 'feed') : !isUsual(prefix, uri, known))
      return false;
  }
  return true;
}

function isUsual(prefix: string, uri: string, known: string | undefined): boolean {
  return prefix === 'atom' ? uri === ATOM : known === undefined || known === prefix;
}

/** Whether an entry begins before the one before it has ended; texts that look so cost nothing but time. */
function nestsEntries(xml: string): boolean {
  let open = false;
  for (const [, end, selfClosing] of xml.matchAll(/<(\/?)(?:item|entry)(?:\s[^<>]*?)?(\/?)>/g)) {
    if (open && end === '') return true;
    open = end === '' && selfClosing === '';
  }
  return false;
}

function spellsOddly(xml: string): boolean {
  for (const [, name = ''] of xml.matchAll(/<([A-Za-z][\w:.-]*)/g)) if (isOddlySpelt(name)) return true;
  return false;
}
