import type { Occurrence, Work } from './occurrence.ts';
import type { NearPlan, Neighbour } from './plan.ts';
import type { Part } from './reading.ts';
import { scopeHas } from './scope-has.ts';

/** From the first to the last of the words found near one another. */
interface Stretch {
  first: number;
  last: number;
  words: readonly Occurrence[];
}

/** A stretch that others can be near to begins with at most so many others: what is nested stays linear. */
const MOST_ALIKE = 8;

/** Every word of `part` that has the other side of `plan` near to it; empty when nothing has. */
export function nearWords(plan: NearPlan, part: Part, work: Work): Occurrence[] {
  const near = new Set<Stretch>();
  eachPair(plan, part, work, (left, right) => near.add(left).add(right));
  return [...near].flatMap(({ words }) => words);
}

/** Calls `found` with each two stretches that are near enough and share no word. */
function eachPair(
  { ordered, distance, left, right }: NearPlan,
  part: Part,
  work: Work,
  found: (left: Stretch, right: Stretch) => void,
): void {
  const lefts = stretchesOf(left, part, work);
  const rights = stretchesOf(right, part, work);
  const widest = rights.reduce(
    (width, { first, last }) => Math.max(width, part.words.between(first, last)),
    0,
  );
  let from = 0;
  for (const one of lefts) {
    for (; from < rights.length; from += 1) {
      const other = rights[from];
      if (other === undefined || other.first >= one.first) break;
      if (part.words.between(other.first, one.first) <= distance + widest + 1) break;
    }
    for (let at = from; at < rights.length; at += 1) {
      const other = rights[at];
      if (other === undefined) break;
      work.steps += 1;
      if (other.first > one.last && part.words.between(one.last, other.first) > distance) break;
      if (isNear(one, other, part, distance, ordered)) found(one, other);
    }
  }
}

function isNear(left: Stretch, right: Stretch, part: Part, distance: number, ordered: boolean): boolean {
  if (left.last < right.first) return part.words.between(left.last, right.first) <= distance;
  if (ordered) return false;
  if (right.last < left.first) return part.words.between(right.last, left.first) <= distance;
  // One stands within the other, between its words.
  return left.words.every((one) =>
    right.words.every((other) => one.last < other.first || other.last < one.first),
  );
}

/** Where a side of NEAR stands, in the order of where it begins. */
function stretchesOf(side: Neighbour, part: Part, work: Work): Stretch[] {
  return unsorted(side, part, work).sort((a, b) => a.first - b.first || a.last - b.last);
}

function unsorted(side: Neighbour, part: Part, work: Work): Stretch[] {
  switch (side.kind) {
    case 'term': {
      const places = scopeHas(side.field, part) ? (part.found.get(side.term) ?? []) : [];
      work.steps += places.length;
      return places.map((place) => ({ first: place.first, last: place.last, words: [place] }));
    }
    case 'or':
      return side.children.flatMap((child) => unsorted(child, part, work));
    case 'near': {
      const joined: Stretch[] = [];
      const alike = new Map<number, number>();
      eachPair(side, part, work, (left, right) => {
        const first = Math.min(left.first, right.first);
        const count = alike.get(first) ?? 0;
        if (count === MOST_ALIKE) return;
        alike.set(first, count + 1);
        const last = Math.max(left.last, right.last);
        joined.push({ first, last, words: [...left.words, ...right.words] });
      });
      return joined;
    }
  }
}
