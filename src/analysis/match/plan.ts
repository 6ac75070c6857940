import type { QueryNode } from '../../core/query.ts';

/** A query with its terms replaced by pattern numbers. */
export type Plan =
  | { kind: 'term'; pattern: number }
  | { kind: 'and' | 'or'; children: Plan[] }
  | { kind: 'not'; child: Plan };

export function toPlan(node: QueryNode, numberOf: (term: QueryNode & { kind: 'term' }) => number): Plan {
  switch (node.kind) {
    case 'term':
      return { kind: 'term', pattern: numberOf(node) };
    case 'not':
      return { kind: 'not', child: toPlan(node.child, numberOf) };
    default:
      return { kind: node.kind, children: node.children.map((child) => toPlan(child, numberOf)) };
  }
}

/** Whether the plan holds for a text in which exactly the patterns `found` stand. */
export function holds(plan: Plan, found: ReadonlySet<number>): boolean {
  switch (plan.kind) {
    case 'term':
      return found.has(plan.pattern);
    case 'not':
      return !holds(plan.child, found);
    case 'and':
      return plan.children.every((child) => holds(child, found));
    case 'or':
      return plan.children.some((child) => holds(child, found));
  }
}

/** The found patterns that made a plan hold; exclusions and branches that failed add none. */
export function reasons(plan: Plan, found: ReadonlySet<number>): number[] {
  if (plan.kind === 'not' || !holds(plan, found)) return [];
  return plan.kind === 'term' ? [plan.pattern] : plan.children.flatMap((child) => reasons(child, found));
}

/** All pattern numbers of a plan. */
export function patternsOf(plan: Plan): number[] {
  if (plan.kind === 'term') return [plan.pattern];
  return plan.kind === 'not' ? patternsOf(plan.child) : plan.children.flatMap(patternsOf);
}
