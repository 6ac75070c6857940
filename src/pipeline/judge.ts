import {
  createSurgeState,
  type SurgeBucket,
  type SurgeVerdict,
  stepSurge,
} from '../../alerts/detect/surge.ts';

/**
 * What the newest quarter-hour of a series says. The detector is run over the whole series each time: late
 * arrivals, corrections and restarts are then all the same, and 28 days take a few milliseconds.
 */
export function judge(series: readonly SurgeBucket[]): SurgeVerdict | null {
  let state = createSurgeState();
  let newest: SurgeVerdict | null = null;
  for (const bucket of series) {
    const { state: next, verdict } = stepSurge(state, bucket);
    state = next;
    newest = verdict;
  }
  return newest;
}
