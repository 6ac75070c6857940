import type { AttributeName } from '../../core/query.ts';
import { countNeeds, type Need, needsOf } from './needs.ts';
import type { Plan } from './plan.ts';
import type { Reading } from './reading.ts';

const attributes: readonly AttributeName[] = ['site', 'lang', 'source'];

/**
 * Files plans under what an item must have for them to hold: from a reading to the numbers of the plans worth judging,
 * in order. The others cost nothing.
 */
export function fileCandidates(plans: readonly Plan[]): (reading: Reading) => number[] {
  const countOf = countNeeds(plans);
  const byTerm = new Map<number, number[]>();
  const byAttribute = new Map<Need, number[]>();
  for (const [number, plan] of plans.entries()) {
    for (const need of needsOf(plan, countOf) ?? []) {
      if (need.startsWith('term:')) push(byTerm, Number(need.slice('term:'.length)), number);
      else push(byAttribute, need, number);
    }
  }
  const asked = attributes.filter((name) =>
    [...byAttribute.keys()].some((need) => need.startsWith(`${name}:`)),
  );

  return (reading) => {
    const candidates = new Set<number>();
    for (const { found } of reading.parts) {
      for (const term of found.keys()) for (const number of byTerm.get(term) ?? []) candidates.add(number);
    }
    for (const name of asked) {
      for (const value of reading.attribute(name)) {
        for (const number of byAttribute.get(`${name}:${value}`) ?? []) candidates.add(number);
      }
    }
    return [...candidates].sort((a, b) => a - b);
  };
}

function push<Key>(files: Map<Key, number[]>, key: Key, number: number): void {
  const file = files.get(key);
  if (file === undefined) files.set(key, [number]);
  else file.push(number);
}
