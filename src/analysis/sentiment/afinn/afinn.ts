import type { Sentiment } from '../../../core/sentiment.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import { findNames } from '../../match/find-names.ts';
import { ratedSentiment } from '../rating.ts';
import type { Scorer, ScorerInput } from '../scorer.ts';
import { attention } from './attention.ts';
import { brandWordsIn } from './brand-words.ts';
import { clausesOf } from './clauses.ts';
import type { Lexicon } from './lexicon.ts';
import { createAfinnLexicon } from './lexicon.ts';
import { confidenceOf, labelOf, weigh } from './verdict.ts';
import { votesOf } from './votes.ts';

/** What a word far from the brand counts, when nothing near the brand says anything. */
const ELSEWHERE = 0.5;
/** How sure the language must be before a text is not read as English. */
const SURELY_FOREIGN = 0.9;

/**
 * AFINN-165 judged on the clauses around the brand. Words near the brand decide; where these are silent, or the brand
 * does not stand in the text, the whole text does. AFINN is English: of other languages only emoji are understood.
 */
export function createAfinnScorer(): Scorer {
  const lexicon = createAfinnLexicon();
  return {
    id: 'afinn',
    score(input) {
      const judged = judge(input, lexicon);
      return typeof input.rating === 'number' ? ratedSentiment(input.rating, judged) : judged;
    },
  };
}

function judge({ text, brand, aliases = [], language: told }: ScorerInput, afinn: Lexicon): Sentiment {
  const { language, confidence: sureness } = told ? toldLanguage(told) : detectLanguage(text);
  const isForeign = language !== null && language !== 'en' && sureness >= SURELY_FOREIGN;
  const lexicon = isForeign ? emojiOf(afinn) : afinn;

  const sentences = clausesOf(text);
  const brandSpans = brand === null ? [] : findNames(text, [brand, ...aliases]);
  const brandWords = brandWordsIn(sentences, brandSpans);
  const near = [...attention(sentences, brandWords)].flatMap(([clause, weight]) =>
    votesOf(clause, weight, brandWords, lexicon),
  );
  const elsewhere = brandSpans.length === 0 ? 1 : ELSEWHERE;
  const votes =
    near.length > 0
      ? near.sort((a, b) => a.start - b.start)
      : sentences.flat().flatMap((clause) => votesOf(clause, elsewhere, brandWords, lexicon));

  const { score, evidence } = weigh(votes);
  return { label: labelOf(score), score, confidence: confidenceOf(score, isForeign), language, evidence };
}

function toldLanguage(tag: string): { language: string; confidence: number } {
  return { language: tag.toLowerCase().split(/[-_]/, 1)[0] ?? tag, confidence: 1 };
}

function emojiOf(lexicon: Lexicon): Lexicon {
  return { valueOf: (key) => (/\p{L}/u.test(key) ? 0 : lexicon.valueOf(key)) };
}
