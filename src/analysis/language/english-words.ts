/** Frequent function words that other languages written in Latin letters do not share. */
const functionWords = new Set(
  `the and you they this that these those with have has had are were been isn't don't doesn't didn't can't won't it's
  i'm you're they're of to my your our their his her its it not but what which when where why how would could should
  because from about than then there been who get got just like never very will`.split(/\s+/),
);

/** How much of an English text, by count of words, function words usually make up at least. */
const USUAL_SHARE = 0.2;

/**
 * Confidence in [0, 1) that `words` (lower case, straight apostrophes) are English, by its function words alone:
 * 0 with fewer than two different ones. Settles most English text long before n-grams are needed, short text too.
 */
export function englishConfidence(words: readonly string[]): number {
  const hits = words.filter((word) => functionWords.has(word));
  if (new Set(hits).size < 2) return 0;
  const share = hits.length / words.length;
  return share < USUAL_SHARE ? 0 : Math.min(0.99, 0.7 + share);
}
