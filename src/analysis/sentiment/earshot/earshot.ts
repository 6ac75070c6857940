import type { Sentiment, Span } from '../../../core/sentiment.ts';
import { sentimentLabels } from '../../../core/sentiment.ts';
import { ratedSentiment } from '../rating.ts';
import type { Scorer, ScorerInput } from '../scorer.ts';
import { evidenceOf, type Pull } from './evidence.ts';
import { excerptsOf } from './excerpts.ts';
import { languageOf } from './language-of.ts';
import { type Models, openModels } from './models.ts';
import { namedSentences } from './named-sentences.ts';
import { probabilitiesOf } from './probabilities.ts';
import { readWeights } from './read-weights.ts';
import { targetsIn } from './targets.ts';
import { tokensOf } from './tokens.ts';
import type { Weights } from './weight-file.ts';

/** Closer than this, readings of one text speak against each other, and neither good nor bad is told. */
const TORN = 0.15;
/** How much the sentences that name the brand count beside the whole that they stand in. */
const NAMED_SHARE = 0.75;

/**
 * A convolution and a linear model of hashed n-grams that are told where the brand stands; docs/sentiment.md tells how
 * they were trained and how good they are. The weights are read when the first text comes.
 */
export function createEarshotScorer(load: () => Weights = readWeights): Scorer {
  let models: Models | null = null;
  return {
    id: 'earshot',
    score(input) {
      models ??= openModels(load());
      const judged = judge(input, models);
      return typeof input.rating === 'number' ? ratedSentiment(input.rating, judged) : judged;
    },
  };
}

function judge({ text, brand, aliases = [], language: told }: ScorerInput, models: Models): Sentiment {
  const targets = targetsIn(text, brand, aliases);
  const readings = readingsOf(text, targets);
  let excerpt = tokensOf(text, targets, readings[0]?.start, readings[0]?.end);
  const language = languageOf(text, excerpt, told, models);
  const pulls: Pull[] = [];
  const probabilities = new Float64Array(3);
  const model = language === 'en' ? models.english : models.foreign(language);
  for (const [at, { start, end, weight, isWhole }] of readings.entries()) {
    if (isWhole && at > 0) excerpt = tokensOf(text, targets, start, end);
    const tokens = isWhole ? excerpt : excerpt.filter((token) => token.start >= start && token.end <= end);
    const { reading, fit } = model.read(tokens);
    for (const [label, p] of probabilitiesOf(reading.scores, fit).entries())
      probabilities[label] = (probabilities[label] ?? 0) + p * weight;
    for (const [at, token] of tokens.entries())
      pulls.push({ token, pull: weight * (reading.pulls[at] ?? 0) });
  }
  const [negative = 0, neutral = 0, positive = 0] = probabilities;
  const confidence = Math.max(negative, neutral, positive);
  return {
    label:
      readings.length > 1 && Math.abs(positive - negative) < TORN
        ? 'neutral'
        : (sentimentLabels[probabilities.indexOf(confidence)] ?? 'neutral'),
    score: positive - negative,
    confidence,
    language,
    evidence: evidenceOf(text, pulls, 1 - neutral),
  };
}

/** A part of a text that is read; what is not a whole excerpt belongs to the one before it. */
interface Part extends Span {
  weight: number;
  isWhole: boolean;
}

/** What is read, and how much each counts: the excerpts of a text, and of each the sentences that name the brand again. */
function readingsOf(text: string, targets: readonly Span[]): Part[] {
  const excerpts = excerptsOf(text, targets);
  return excerpts.flatMap((excerpt) => {
    const named = namedSentences(text, excerpt, targets);
    const share = named.length === 0 ? 0 : NAMED_SHARE;
    return [
      { ...excerpt, weight: (1 - share) / excerpts.length, isWhole: true },
      ...named.map((sentence) => ({
        ...sentence,
        weight: share / named.length / excerpts.length,
        isWhole: false,
      })),
    ];
  });
}
