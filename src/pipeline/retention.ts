import { addMs, DAY } from '../core/time.ts';

/** Items published before this time are not kept; null when everything is (`retentionDays` 0). */
export function oldestKept(retentionDays: number, now: Date): Date | null {
  return retentionDays === 0 ? null : addMs(now, -retentionDays * DAY);
}
