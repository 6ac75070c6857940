import { headlineForms } from './headline.ts';
import { linkedPages, pageOf, withoutLinks } from './link-share.ts';
import { copyKey, namedKey } from './named-key.ts';
import { quotedPassage } from './quoted-passage.ts';
import { wordHashes } from './shingles.ts';
import { keysOf, type Sketch, sketchOf } from './sketch.ts';

/** What of an item shows which story it tells. */
export interface StoryText {
  title: string | null;
  text: string;
  canonicalUrl: string | null;
  /** Equal for verbatim copies. */
  fingerprint: string;
}

/** What is compared to see whether two items tell the same story, and by which keys candidates are found. */
export interface Signature {
  sketch: Sketch;
  /** Sketch of the longest passage that the item quotes; empty when it quotes none. */
  quoted: Sketch;
  /** What the item goes by: its story is found under these, also when another item began it. */
  names: readonly number[];
  /** Further keys of a story that begins with this item. */
  opening: readonly number[];
  /** A story found under one of these is the item's. */
  sure: readonly number[];
  /** Keys by its words. A story found under one of these may be the item's: sketches decide. */
  near: readonly number[];
}

/** Shorter texts are headlines, and are read together with theirs. Words. */
const SHORT = 8;
/** Words of its own that a post may put to a link and still be a share of it. */
const OWN_WORDS = 12;

/** The signature of an item: at most 64 + 64 hashes and about 70 keys, however long its text. */
export function signatureOf({ title, text, canonicalUrl, fingerprint }: StoryText): Signature {
  const body = wordHashes(withoutLinks(text));
  const head = title === null ? [] : wordHashes(title);
  const own = withoutWords(body, head).length;
  const words = body.length < SHORT ? [...head, ...body] : body;
  const sketch = sketchOf(words);
  const quoted = sketchOf(wordHashes(quotedPassage(text)));
  const near = distinct([...keysOf(sketch, words.length), ...keysOf(quoted, 0)]);

  const pages = [
    canonicalUrl === null ? null : pageOf(canonicalUrl),
    ...(own <= OWN_WORDS ? linkedPages(text) : []),
  ];
  const copies = [
    copyKey(fingerprint),
    ...pages.flatMap((page) => (page === null ? [] : [namedKey('page', page)])),
  ];
  const isBare = own <= 3;
  const headlines = headlineForms(title ?? (isBare || body.length <= 40 ? withoutLinks(text).trim() : ''));
  const every = headlines.map((headline) => namedKey('headline', headline));
  const bare = headlines.map((headline) => namedKey('bare headline', headline));
  const looksBare = isBare || title === null;
  // A headline alone is the story of that name; a text under a headline that many carry is not, unless it is found by
  // its words. So bare headlines look for every headline, and others only for stories that began with a bare one.
  return {
    sketch,
    quoted,
    names: distinct([...copies, ...every]),
    opening: distinct([...near, ...(looksBare ? bare : [])]),
    sure: distinct([...copies, ...(looksBare ? every : bare)]),
    near,
  };
}

function distinct(keys: readonly number[]): number[] {
  return [...new Set(keys)];
}

/** The words that do not stand among `others`. */
function withoutWords(words: readonly number[], others: readonly number[]): number[] {
  const known = new Set(others);
  return words.filter((word) => !known.has(word));
}
