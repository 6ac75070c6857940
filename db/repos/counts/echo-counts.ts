import type { SentimentCounts } from '../../../src/core/metrics.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';

/** Under which column of a rollup the echoes of a label are counted. */
export const echoColumn = {
  negative: 'echoNegative',
  neutral: 'echoNeutral',
  positive: 'echoPositive',
} as const satisfies Record<SentimentLabel, string>;

/** What every rollup counts, of an empty quarter-hour. */
export const nothingCounted = {
  ...{ negative: 0, neutral: 0, positive: 0 },
  ...{ echoNegative: 0, echoNeutral: 0, echoPositive: 0 },
};

/** What a rollup counts. */
export type CountedBucket = Readonly<typeof nothingCounted>;

/** What a rollup counts without the echoes: voices, as detection counts them. */
export function voicesIn(counted: CountedBucket): SentimentCounts {
  return {
    negative: counted.negative - counted.echoNegative,
    neutral: counted.neutral - counted.echoNeutral,
    positive: counted.positive - counted.echoPositive,
  };
}
