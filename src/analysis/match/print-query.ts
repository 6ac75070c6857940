import type { QueryNode, QueryTerm } from '../../core/query.ts';

/** From the loosest binding to the closest. */
const strength = { or: 0, and: 1, not: 2, near: 3, term: 4, attribute: 4 } as const;

/** Writes a tree as a query that reads as the same tree, with no more parentheses than that takes. */
export function printQuery(node: QueryNode): string {
  switch (node.kind) {
    case 'term':
      return printTerm(node);
    case 'attribute':
      return `${node.name}:${node.value}`;
    case 'not':
      return `-${inside(node.child, strength.near)}`;
    case 'near': {
      const operator = `${node.ordered ? 'ONEAR' : 'NEAR'}/${node.distance}`;
      return `${inside(node.left, strength.near)} ${operator} ${inside(node.right, strength.term)}`;
    }
    default: {
      const operands = node.children.map((child) => inside(child, strength[node.kind] + 1));
      return operands.join(node.kind === 'and' ? ' ' : ' OR ');
    }
  }
}

function inside(node: QueryNode, least: number): string {
  const printed = printQuery(node);
  return strength[node.kind] < least ? `(${printed})` : printed;
}

function printTerm({ text, prefix, mode, field }: QueryTerm): string {
  const isBare = /^[\p{L}\p{N}]+$/u.test(text) && !['AND', 'OR', 'NOT'].includes(text);
  const word = isBare ? text : `"${text.replace(/[\\"“”„‟＂«»]/gu, '\\$&')}"`;
  const star = prefix ? '*' : '';
  const body = isBare ? word + star : `${word.slice(0, -1)}${star}"`;
  return `${field === null ? '' : `${field}:`}${mode === 'plain' ? '' : `${mode}:`}${body}`;
}
