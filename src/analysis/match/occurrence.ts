import type { Span } from '../../core/sentiment.ts';

/** Where a term stands: from token `first` to token `last`. */
export interface Occurrence extends Span {
  first: number;
  last: number;
}

/** Term number → where it stands. */
export type FoundTerms = Map<number, Occurrence[]>;

/** What was done, in comparisons: grows as the time does, and equally on every machine. */
export interface Work {
  steps: number;
}
