/** `"phrases"` and words. */
const TERM = /"([^"]*)"|(\S+)/g;
/** What only the search understands: `from:…`, `lang:…`, `-without`. */
const OPERATOR = /^(?:-|[a-z]+:)/i;

/**
 * Tells whether a text may be what `query` searches for: it holds every word and phrase, whatever their case and
 * accents. What only the search can judge is let pass.
 */
export function prefilter(query: string): (text: string) => boolean {
  const terms = [...query.matchAll(TERM)]
    .flatMap(([, phrase, word = '']) => (phrase !== undefined ? phrase : OPERATOR.test(word) ? [] : word))
    .map(folded)
    .filter((term) => term !== '' && term !== '*');
  if (terms.length === 0) return () => true;
  return (text) => {
    const within = folded(text);
    return terms.every((term) => within.includes(term));
  };
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
