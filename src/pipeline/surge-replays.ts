import { LRUCache } from 'lru-cache';
import { createSurgeReplay, type SurgeReplay } from '../../alerts/detect/surge-replay.ts';

/** One replay for each rule. Losing one costs a moment, never an answer. */
export interface SurgeReplays {
  of(ruleId: string): SurgeReplay;
  /** The next look of this rule begins as if nothing had been seen. */
  forget(ruleId: string): void;
}

/** A replay holds about 100 kB. */
const MOST = 500;

export function createSurgeReplays(): SurgeReplays {
  const replays = new LRUCache<string, SurgeReplay>({ max: MOST });
  return {
    of(ruleId) {
      const replay = replays.get(ruleId) ?? createSurgeReplay();
      replays.set(ruleId, replay);
      return replay;
    },
    forget: (ruleId) => void replays.delete(ruleId),
  };
}
