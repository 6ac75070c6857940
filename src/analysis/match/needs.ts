import type { Neighbour, Plan } from './plan.ts';

/** Something an item has that can make a plan hold: a term anywhere, a site, a connector, a language. */
export type Need = `term:${number}` | `site:${string}` | `source:${string}` | `lang:${string}`;

/** A language fits many items and takes long to find out: whatever else there is leads to a plan faster. */
const DEAR = 1_000_000;

/** Counts how many plans ask for what, so that each can be filed under what few others ask for. */
export function countNeeds(plans: Iterable<Plan>): (need: Need) => number {
  const counts = new Map<Need, number>();
  for (const plan of plans) {
    for (const need of allNeeds(plan)) counts.set(need, (counts.get(need) ?? 0) + 1);
  }
  return (need) => (counts.get(need) ?? 0) + (need.startsWith('term:') ? 0 : DEAR);
}

/**
 * Needs one of which an item must meet for `plan` to hold, the rarest such set; null when there is none, as for an
 * exclusion.
 */
export function needsOf(plan: Plan | Neighbour, countOf: (need: Need) => number): Need[] | null {
  switch (plan.kind) {
    case 'term':
      return [`term:${plan.term}`];
    case 'attribute':
      return [`${plan.name}:${plan.value}`];
    case 'not':
      return null;
    case 'or': {
      const sets = plan.children.map((child) => needsOf(child, countOf));
      return sets.some((set) => set === null) ? null : [...new Set(sets.flatMap((set) => set ?? []))];
    }
    case 'near':
      return rarest([needsOf(plan.left, countOf), needsOf(plan.right, countOf)], countOf);
    case 'and':
      return rarest(
        plan.children.map((child) => needsOf(child, countOf)),
        countOf,
      );
  }
}

function rarest(sets: readonly (Need[] | null)[], countOf: (need: Need) => number): Need[] | null {
  const weighed = sets.flatMap((set) =>
    set === null ? [] : [{ set, weight: set.reduce((sum, need) => sum + countOf(need), 0) }],
  );
  return (
    weighed.reduce<(typeof weighed)[number] | null>(
      (best, one) => (best === null || one.weight < best.weight ? one : best),
      null,
    )?.set ?? null
  );
}

function allNeeds(plan: Plan | Neighbour): Need[] {
  switch (plan.kind) {
    case 'term':
      return [`term:${plan.term}`];
    case 'attribute':
      return [`${plan.name}:${plan.value}`];
    case 'not':
      return [];
    case 'near':
      return [...allNeeds(plan.left), ...allNeeds(plan.right)];
    default:
      return plan.children.flatMap(allNeeds);
  }
}
