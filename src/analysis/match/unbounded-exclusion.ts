import type { QueryNode } from '../../core/query.ts';

/** Position of an exclusion that lets texts through which hold nothing the query asks for, or null. */
export function unboundedExclusion(node: QueryNode, positive = true): number | null {
  if (node.kind === 'not') return unboundedExclusion(node.child, !positive) === null ? null : node.position;
  if (!('children' in node)) return positive ? null : node.position;
  const found = node.children.map((child) => unboundedExclusion(child, positive));
  const oneIsEnough = (node.kind === 'and') === positive;
  if (oneIsEnough && found.includes(null)) return null;
  return found.find((position) => position !== null) ?? null;
}
