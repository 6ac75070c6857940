import type { Span } from '../../../core/sentiment.ts';
import type { Judged } from './corpus.ts';
import { withTarget } from './insert-target.ts';
import type { Random } from './random.ts';

/** What a model learns from: a text, whom it is judged for, and how. */
export interface Lesson {
  text: string;
  targets: readonly Span[];
  /** Share of people who would say negative, neutral, positive. */
  label: readonly [number, number, number];
  set: string;
  weight: number;
}

/** How often a set's texts are seen: small sets of the right kind often, large ones of another kind seldom. */
const weights: Record<string, number> = {
  mams: 0.7,
  newsmtsc: 1.4,
  sentfin: 1.4,
  sentihood: 0.6,
  vader_tweets: 1.6,
  vader_amazonReviewSnippets: 1,
  vader_movieReviewSnippets: 0.4,
  vader_nytEditorialSnippets: 0.6,
  xlmt_english: 3,
};
/** Sets whose texts could be about a brand just as well; one is set into some of them. */
const openToTarget = new Set(['vader_tweets', 'vader_amazonReviewSnippets', 'xlmt_english']);
const WITH_TARGET = 0.4;
const VARIANTS = 3;
/** How much more those count whose text praises one and blames another: there the target decides. */
const OPPOSITE = 2;

/** English lessons from judged texts; those without a target come again with one set in. */
export function lessonsFrom(corpus: readonly Judged[], random: Random): Lesson[] {
  const praising = new Set(corpus.filter(({ label }) => label === 'positive').map(({ text }) => text));
  const blaming = new Set(corpus.filter(({ label }) => label === 'negative').map(({ text }) => text));
  return corpus
    .filter(({ language, isForDevelopment }) => language === 'en' && !isForDevelopment)
    .flatMap((judged) => {
      const { text, targets, set } = judged;
      const factor = praising.has(text) && blaming.has(text) ? OPPOSITE : 1;
      const lesson = { text, targets, label: labelOf(judged), set, weight: (weights[set] ?? 1) * factor };
      if (!openToTarget.has(set)) return [lesson];
      const variants = Array.from({ length: VARIANTS }, () => ({
        ...lesson,
        ...withTarget(text, random),
        weight: (lesson.weight * WITH_TARGET) / VARIANTS,
      }));
      return [{ ...lesson, weight: lesson.weight * (1 - WITH_TARGET) }, ...variants];
    });
}

/** Where raters gave numbers, how many would have called it so: rating ± 0.5, neutral within ±0.35. */
export function labelOf({ label, mean }: Judged): [number, number, number] {
  if (mean === null)
    return [Number(label === 'negative'), Number(label === 'neutral'), Number(label === 'positive')];
  const negative = normal((-0.35 - mean) / 0.5);
  const positive = normal((mean - 0.35) / 0.5);
  return [negative, 1 - negative - positive, positive];
}

/** Cumulative normal distribution, by its logistic approximation (Bowling et al. 2009). */
function normal(z: number): number {
  return 1 / (1 + Math.exp(-0.07056 * z ** 3 - 1.5976 * z));
}
