import { crawlTotals } from '../../db/repos/crawl/crawls.ts';
import type { Store } from '../../db/store.ts';
import { addMs, HOUR } from '../core/time.ts';
import type { MilestoneLog } from './milestones.ts';
import type { Telling } from './telling.ts';

export interface LedgerTeller {
  /** Says what the visits since the last time came to: at the first call, and then every two hours. */
  tell(now: Date): Promise<void>;
}

const EVERY = 2 * HOUR;

export function createLedgerTeller(
  store: Store,
  start: Date,
  telling: Telling,
  milestones: MilestoneLog,
): LedgerTeller {
  let told = start;
  let first = true;
  return {
    async tell(now) {
      if (!first && now.getTime() - told.getTime() < EVERY) return;
      first = false;
      const until = addMs(now, 1);
      const { planned, succeeded, itemsNew, mentionsNew } = await crawlTotals(store, told, until);
      told = until;
      const failed = planned === succeeded ? '' : `, ${planned - succeeded} failed`;
      telling.say(now, '›', `${planned} visits${failed}: ${itemsNew} new items, ${mentionsNew} new mentions`);
      if (succeeded > 0) milestones.reach('crawled');
      if (mentionsNew > 0) milestones.reach('mentions stored');
    },
  };
}
