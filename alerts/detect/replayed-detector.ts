import type { SurgeCounts } from './surge.ts';
import type { SurgeVerdict } from './verdict.ts';

/** A detector that can be taken back to where it was. */
export interface ReplayedDetector {
  /** Moves on over a bucket of which nothing is known. */
  skip(): void;
  /** Takes in the next closed bucket. */
  judge(bucket: SurgeCounts): SurgeVerdict;
  /** The same without working out a verdict. */
  learn(bucket: SurgeCounts): void;
  /** Remembers this moment: every call of what it gives back makes a detector that goes on from here. */
  remember(): FreshDetector;
}

export type FreshDetector = () => ReplayedDetector;
