import type { QueryNode } from '../../core/query.ts';
import { parseQuery } from './parse-query.ts';
import { printQuery } from './print-query.ts';
import { unboundedExclusion } from './unbounded-exclusion.ts';

/** One demand of a query: a term, a phrase, an attribute, or what is joined by NEAR. */
export interface Clause {
  /** The demand as a query of its own. */
  query: string;
  position: number;
  /** The query with the demand taken out; null when the rest would match nearly everything, or nothing is left. */
  without: string | null;
}

/**
 * The first `most` demands of a query, in the order they are written in.
 * @throws QueryError
 */
export function clausesOf(query: string, most: number): Clause[] {
  const tree = parseQuery(query);
  return demandsOf(tree)
    .slice(0, most)
    .map((demand) => {
      const rest = remove(tree, demand);
      const isQuery = rest !== null && unboundedExclusion(rest) === null;
      return {
        query: printQuery(demand),
        position: demand.position,
        without: isQuery ? printQuery(rest) : null,
      };
    });
}

type Demand = Exclude<QueryNode, { kind: 'and' | 'or' | 'not' }>;

function demandsOf(node: QueryNode): Demand[] {
  if ('children' in node) return node.children.flatMap(demandsOf);
  return node.kind === 'not' ? demandsOf(node.child) : [node];
}

function remove(node: QueryNode, demand: Demand): QueryNode | null {
  if (node === demand) return null;
  if (node.kind === 'not') {
    const child = remove(node.child, demand);
    return child === null ? null : { ...node, child };
  }
  if (!('children' in node)) return node;
  const children = node.children.map((child) => remove(child, demand)).filter((child) => child !== null);
  const [first, ...others] = children;
  if (first === undefined) return null;
  return others.length === 0 ? first : { ...node, children };
}
