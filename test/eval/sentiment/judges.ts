import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import { scorers } from '../../../src/analysis/sentiment/registry.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';

/** A text and whom to judge it for. */
export interface Question {
  text: string;
  brand: string | null;
}

/** Label, and where there is one the probability it is given, in [0, 1]. */
export interface Answer {
  label: SentimentLabel;
  confidence: number | null;
}

type Judge = (question: Question) => Answer;

const analyzer = new Sentiment();

/** What is measured, by name: our scorers, and two lexicons on the whole text. */
export const judges: Readonly<Record<string, Judge>> = {
  ...Object.fromEntries(scorers.map((scorer) => [scorer.id, (question: Question) => scorer.score(question)])),
  'sentiment (npm)': ({ text }) => signed(analyzer.analyze(text).score, 1),
  VADER: ({ text }) => signed(vader.SentimentIntensityAnalyzer.polarity_scores(text).compound, 0.05),
};

function signed(score: number, least: number): Answer {
  return {
    label: score >= least ? 'positive' : score <= -least ? 'negative' : 'neutral',
    confidence: null,
  };
}
