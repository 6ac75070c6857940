import {
  createSurgeState,
  learnSurge,
  type SurgeBucket,
  type SurgeState,
  type SurgeVerdict,
  stepSurge,
} from './surge.ts';

/** Replays a brand's whole series at each look, so that late arrivals, corrections and restarts are all the same. */
export interface SurgeReplay {
  /**
   * What the newest of a series of closed quarter-hours says, oldest first and without holes; null when there is none
   * or it is a gap. Always what stepping through the whole series would say.
   */
  verdict(series: readonly SurgeBucket[]): SurgeVerdict | null;
}

/** State after the first `length` quarter-hours of the series seen last. */
interface Checkpoint {
  length: number;
  state: SurgeState;
}

/** A day; what changes is nearly always younger. */
const EVERY = 96;
const KEPT = 3;

/** A replay that remembers where it was a day or so before the end, and begins there as long as the past is the same. */
export function createSurgeReplay(): SurgeReplay {
  let seen: readonly SurgeBucket[] = [];
  let checkpoints: Checkpoint[] = [];
  return {
    verdict(series) {
      const same = commonLength(seen, series);
      checkpoints = checkpoints.filter(({ length }) => length <= same && length < series.length);
      seen = series;
      let { length, state } = checkpoints.at(-1) ?? { length: 0, state: createSurgeState() };
      const newest = series.at(-1);
      if (newest === undefined) return null;
      for (const bucket of series.slice(length, -1)) {
        state = learnSurge(state, bucket);
        length += 1;
        if (length % EVERY === 0) checkpoints = [...checkpoints, { length, state }].slice(-KEPT);
      }
      return stepSurge(state, newest).verdict;
    },
  };
}

/** How many quarter-hours two series have in common from their beginning. */
function commonLength(before: readonly SurgeBucket[], now: readonly SurgeBucket[]): number {
  const differs = now.findIndex((bucket, index) => {
    const other = before[index];
    return other === undefined || !isSame(bucket, other);
  });
  return differs < 0 ? now.length : differs;
}

function isSame(a: SurgeBucket, b: SurgeBucket): boolean {
  if (a.start.getTime() !== b.start.getTime()) return false;
  if ('gap' in a || 'gap' in b) return 'gap' in a && 'gap' in b;
  return a.negative === b.negative && a.other === b.other;
}
