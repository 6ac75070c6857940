import type { Engagement } from '../../src/core/item.ts';

/** Reactions, of which an API may leave out any; null when it counts none. Scores below zero are no likes. */
export function counted(
  counts: { [Name in keyof Engagement]: number | null | undefined },
): Engagement | null {
  const given = Object.entries(counts).flatMap(([name, count]) =>
    typeof count === 'number' ? [[name, Math.max(count, 0)]] : [],
  );
  return given.length === 0 ? null : Object.fromEntries(given);
}
