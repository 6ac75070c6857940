import { foreignLetters } from './alphabets.ts';
import type { Candidate } from './candidates.ts';
import type { DetectedLanguage } from './detected-language.ts';
import { ownWords } from './known-words.ts';
import type { NgramScorer } from './ngram-scores.ts';

/**
 * p(l) = softmax(evidence(l) / (SPREAD · n^GROWTH) + prior(l)) for n different n-grams: n-grams of one text repeat one
 * another, so evidence grows slower than their number. The numbers were fitted by likelihood on half of our labelled
 * texts and their first words, so that p is the share of right answers.
 */
const SPREAD = 24;
const GROWTH = 0.33;
/** What an n-gram speaks for "none of these": names, slang and other languages find some n-grams everywhere. */
const STRANGE = 28;
/** Prior of "none of these". */
const STRANGER = 1;
/** One short word, such as "ok", stands in any language. */
const FEWEST = 2;
/** What a word of a language's own speaks for it: a little more than an n-gram does. */
const OWN_WORD = 150;
/** How much a letter foreign to a language takes from its logit. */
const FOREIGN_LETTER = 2;

/** Which candidate the words are in, `null` being one more; confidence is the winner's probability. */
export function weighCandidates(
  words: readonly string[],
  candidates: readonly Candidate[],
  scorer: NgramScorer,
): DetectedLanguage {
  const { sums, ngrams } = scorer.score(words);
  if (ngrams < FEWEST) return { language: null, confidence: 0 };
  const own = ownWords(words);
  const spread = SPREAD * ngrams ** GROWTH;
  const strange = STRANGE * ngrams;
  let best: string | null = null;
  let highest = strange / spread + STRANGER;
  const logits = [highest];
  for (const { language, prior, ngramsOf } of candidates) {
    const base = ngramsOf === null ? strange : (sums.get(ngramsOf) ?? 0);
    const evidence = (base + OWN_WORD * (own.get(language) ?? 0)) / spread;
    const logit = evidence + prior - FOREIGN_LETTER * foreignLetters(words, language);
    logits.push(logit);
    if (logit <= highest) continue;
    highest = logit;
    best = language;
  }
  const confidence = 1 / logits.reduce((sum, logit) => sum + Math.exp(logit - highest), 0);
  return best === null ? { language: null, confidence: 0 } : { language: best, confidence };
}
