import type { AttributeName, QueryAttribute, QueryNear, QueryNode, QueryTerm } from '../../core/query.ts';

export interface TermPlan {
  kind: 'term';
  term: number;
  field: QueryTerm['field'];
}

export interface NearPlan {
  kind: 'near';
  ordered: boolean;
  distance: number;
  left: Neighbour;
  right: Neighbour;
}

/** What can be near to something. */
export type Neighbour = TermPlan | NearPlan | { kind: 'or'; children: Neighbour[] };

interface AttributePlan {
  kind: 'attribute';
  name: AttributeName;
  value: string;
}

type Demand = TermPlan | NearPlan | AttributePlan;

/** A query with its terms numbered, and its exclusions pushed down to single demands. */
export type Plan = Demand | { kind: 'not'; child: Demand } | { kind: 'and' | 'or'; children: Plan[] };

type NumberOf = (term: QueryTerm) => number;

export function toPlan(node: QueryNode, numberOf: NumberOf, isExcluded = false): Plan {
  if (node.kind === 'not') return toPlan(node.child, numberOf, !isExcluded);
  if ('children' in node) {
    const isAnd = (node.kind === 'and') !== isExcluded;
    return {
      kind: isAnd ? 'and' : 'or',
      children: node.children.map((child) => toPlan(child, numberOf, isExcluded)),
    };
  }
  const child = toDemand(node, numberOf);
  return isExcluded ? { kind: 'not', child } : child;
}

function toDemand(node: QueryTerm | QueryAttribute | QueryNear, numberOf: NumberOf): Demand {
  if (node.kind === 'attribute') return { kind: 'attribute', name: node.name, value: node.value };
  return node.kind === 'term' ? termPlan(node, numberOf) : nearPlan(node, numberOf);
}

function termPlan(term: QueryTerm, numberOf: NumberOf): TermPlan {
  return { kind: 'term', term: numberOf(term), field: term.field };
}

function nearPlan(node: QueryNear, numberOf: NumberOf): NearPlan {
  const { ordered, distance } = node;
  const left = toNeighbour(node.left, numberOf);
  return { kind: 'near', ordered, distance, left, right: toNeighbour(node.right, numberOf) };
}

function toNeighbour(node: QueryNode, numberOf: NumberOf): Neighbour {
  switch (node.kind) {
    case 'term':
      return termPlan(node, numberOf);
    case 'near':
      return nearPlan(node, numberOf);
    case 'or':
      return { kind: 'or', children: node.children.map((child) => toNeighbour(child, numberOf)) };
    default:
      throw new TypeError(`${node.kind} beside NEAR`);
  }
}

export function asksAuthors(plan: Plan | Neighbour): boolean {
  switch (plan.kind) {
    case 'term':
      return plan.field === 'author';
    case 'attribute':
      return false;
    case 'not':
      return asksAuthors(plan.child);
    case 'near':
      return asksAuthors(plan.left) || asksAuthors(plan.right);
    default:
      return plan.children.some(asksAuthors);
  }
}
