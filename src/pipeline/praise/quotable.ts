import type { Evidence } from '../../core/sentiment.ts';

/** A text as it was judged: `evidence` is measured in it. */
export interface JudgedText {
  text: string;
  /** BCP 47 tag; null where it is not known. */
  language: string | null;
  evidence: readonly Evidence[];
}

/** A sentence that may be quoted, and how strongly it praises. */
export interface Quotable {
  sentence: string;
  strength: number;
}

const SHORTEST = 25;
const LONGEST = 220;
/** What nobody wants in a quotation: addresses, handles, hashtags. */
const CLUTTER = /https?:|www\.|[@#]\p{L}/u;

/**
 * The sentence of a text that praises most clearly: short, without a word of blame, an address or a question; null where
 * there is none. Strength is the sum of the weights of its words by the square root of their number.
 */
export function quotableSentence({ text, language, evidence }: JudgedText): Quotable | null {
  let best: Quotable | null = null;
  for (const { segment, index } of segmenter(language).segment(text)) {
    const sentence = segment.trim();
    if (sentence.length < SHORTEST || sentence.length > LONGEST) continue;
    if (CLUTTER.test(sentence) || /[?？؟]/u.test(sentence)) continue;
    const end = index + segment.length;
    const within = evidence.filter((word) => word.start >= index && word.end <= end);
    if (within.length === 0 || within.some(({ weight }) => weight < 0)) continue;
    const words = sentence.split(/\s+/u).length;
    const strength = within.reduce((sum, { weight }) => sum + weight, 0) / Math.sqrt(words);
    if (strength > (best?.strength ?? 0)) best = { sentence, strength };
  }
  return best;
}

/** Cuts a text into sentences as its language does. */
function segmenter(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' });
  } catch {
    // A publisher may call its language anything.
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}
