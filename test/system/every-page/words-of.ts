import { load } from 'cheerio';

/** Where crawled and entered words stand, and what is a name in every language. */
const NOT_OURS =
  'script, style, bdi, code, pre, mark, kbd, iframe, [dir="auto"], [translate="no"], [lang]:not(html), .languages';
const SPOKEN = ['aria-label', 'title', 'placeholder', 'alt'];

/** What a page says to people: its texts, and the attributes that are read out or shown; without what was crawled. */
export function wordsOf(html: string): Set<string> {
  const $ = load(html);
  $(NOT_OURS).remove();
  const words = new Set<string>();
  const say = (text: string) => {
    const tidy = text.replace(/\s+/gu, ' ').trim();
    if (/\p{L}{2}/u.test(tidy)) words.add(tidy);
  };
  $('title, body *').each((_, node) => {
    if (!('attribs' in node)) return;
    // A mention is called by its own words.
    if (node.name !== 'article') for (const name of SPOKEN) say(node.attribs[name] ?? '');
    for (const child of node.children) if (child.type === 'text') say(child.data);
  });
  return words;
}
