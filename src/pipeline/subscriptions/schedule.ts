import { addMs, DAY, HOUR, MINUTE, SECOND } from '../../core/time.ts';

/** What hubs are asked for; they answer with what they grant. */
export const LEASE_SECONDS = (10 * DAY) / SECOND;

const FIRST_WAIT = 2 * MINUTE;
const LONGEST_WAIT = 12 * HOUR;
const SHORTEST_LEASE = MINUTE;
const LONGEST_LEASE = 90 * DAY;

/**
 * When to ask again after having asked `failures` times (at least once) without being confirmed: after 2 min, 4 min …
 * 12 h, each ± 20 %, and no earlier than the hub said.
 *
 * @param random in [0, 1)
 */
export function askAgainAt(failures: number, retryAfterMs: number | null, now: Date, random: number): Date {
  const wait = Math.min(FIRST_WAIT * 2 ** (failures - 1), LONGEST_WAIT) * (0.8 + 0.4 * random);
  return addMs(now, Math.max(Math.round(wait), retryAfterMs ?? 0));
}

/**
 * When a lease ends that a hub grants at `now`, and when it is renewed: after 60 to 80 % of it, so that a hub that is
 * down for a while costs nothing. No lease is shorter than a minute or longer than 90 days, whatever the hub says.
 *
 * @param seconds what the hub grants; null when it does not say, which is what was asked for
 * @param random in [0, 1)
 */
export function leaseOf(
  seconds: number | null,
  now: Date,
  random: number,
): { leaseEndsAt: Date; dueAt: Date } {
  const granted = (seconds ?? LEASE_SECONDS) * SECOND;
  const lease = Math.min(Math.max(granted, SHORTEST_LEASE), LONGEST_LEASE);
  return { leaseEndsAt: addMs(now, lease), dueAt: addMs(now, Math.round(lease * (0.6 + 0.2 * random))) };
}
