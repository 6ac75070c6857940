import { nearWords } from './near.ts';
import type { Occurrence } from './occurrence.ts';
import type { Plan } from './plan.ts';
import type { Part, Reading } from './reading.ts';
import { scopeHas } from './scope-has.ts';

/** Whether `plan` holds for an item. */
export function holds(plan: Plan, reading: Reading): boolean {
  reading.work.steps += 1;
  switch (plan.kind) {
    case 'term':
      return reading.parts.some((part) => scopeHas(plan.field, part) && part.found.has(plan.term));
    case 'near':
      return reading.parts.some((part) => nearWords(plan, part, reading.work).length > 0);
    case 'attribute':
      return reading.attribute(plan.name).has(plan.value);
    case 'not':
      return !holds(plan.child, reading);
    case 'and':
      return plan.children.every((child) => holds(child, reading));
    case 'or':
      return plan.children.some((child) => holds(child, reading));
  }
}

/** The words of `part` that made a plan hold; exclusions and branches that failed add none. */
export function reasons(plan: Plan, part: Part, reading: Reading): Occurrence[] {
  switch (plan.kind) {
    case 'term':
      return scopeHas(plan.field, part) ? (part.found.get(plan.term) ?? []) : [];
    case 'near':
      return nearWords(plan, part, reading.work);
    case 'and':
      return plan.children.flatMap((child) => reasons(child, part, reading));
    case 'or':
      return plan.children
        .filter((child) => holds(child, reading))
        .flatMap((child) => reasons(child, part, reading));
    default:
      return [];
  }
}
