import type { Engagement } from '../../core/item.ts';

/** Largest `integer` that Postgres holds. */
const MOST = 2 ** 31 - 1;

/** Counts as they can be kept: whole, not negative, not beyond what is held. What is no number is not known. */
export function soundCounts(engagement: Engagement | null): Engagement | null {
  const counts = Object.entries(engagement ?? {}).flatMap(([kind, count]) =>
    Number.isNaN(count) ? [] : [[kind, Math.round(Math.min(Math.max(count, 0), MOST))]],
  );
  return counts.length === 0 ? null : Object.fromEntries(counts);
}

/** `before` with what was counted `now`, where that is anything new; else null. A count that is not given stays. */
export function newCounts(before: Engagement | null, now: Engagement | null): Engagement | null {
  const counts = { ...before, ...soundCounts(now) };
  const kinds = Object.keys(counts) as (keyof Engagement)[];
  return kinds.some((kind) => counts[kind] !== before?.[kind]) ? counts : null;
}
