import { LRUCache } from 'lru-cache';
import type { FreshDetector } from '../../alerts/detect/replayed-detector.ts';
import { createSurgeReplay, type SurgeReplay } from '../../alerts/detect/surge-replay.ts';

/** One replay for each rule and each subject that it judges. Losing one costs a moment, never an answer. */
export interface SurgeReplays {
  /**
   * @param subject empty for the brand as a whole
   * @param detector what judges; that of surges unless given
   */
  of(ruleId: string, subject: string, detector?: FreshDetector | undefined): SurgeReplay;
  /** The next look of this rule begins as if nothing had been seen of any subject. */
  forget(ruleId: string): void;
  /** What was solved under this name before, else what is solved now. Names of another day are soon forgotten. */
  threshold(name: string, solve: () => Promise<number>): Promise<number>;
}

/** A replay holds about 100 kB. */
const MOST = 500;

export function createSurgeReplays(): SurgeReplays {
  const replays = new LRUCache<string, SurgeReplay>({ max: MOST });
  const thresholds = new LRUCache<string, number>({ max: MOST });
  return {
    of(ruleId, subject, detector) {
      const key = `${ruleId} ${subject}`;
      const replay = replays.get(key) ?? createSurgeReplay(detector);
      replays.set(key, replay);
      return replay;
    },
    forget(ruleId) {
      for (const key of [...replays.keys()]) if (key.startsWith(`${ruleId} `)) replays.delete(key);
    },
    async threshold(name, solve) {
      const threshold = thresholds.get(name) ?? (await solve());
      thresholds.set(name, threshold);
      return threshold;
    },
  };
}
