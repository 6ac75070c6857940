import type { QueryNode } from '../../core/query.ts';
import { QueryError } from '../../core/query.ts';
import { lexQuery } from './lex-query.ts';
import type { Lexeme } from './lexeme.ts';
import { anywhere, leaf, type Scope, within } from './scope.ts';
import { unboundedExclusion } from './unbounded-exclusion.ts';

const MAX_DEPTH = 500;
const MAX_NEAR = 50;

/**
 * Reads a query. From the closest binding to the loosest: prefixes (`title:`), NEAR/n and ONEAR/n (from left to right),
 * NOT or `-`, AND (also between terms side by side), OR. A query must demand at least one thing.
 * @throws QueryError
 */
export function parseQuery(source: string): QueryNode {
  const reader = new Reader(lexQuery(source));
  const tree = reader.alternatives(0, anywhere);
  reader.expectEnd();
  const exclusion = unboundedExclusion(tree);
  if (exclusion !== null) {
    throw new QueryError(
      'expected a term to look for beside this exclusion, which alone matches nearly everything',
      exclusion,
    );
  }
  return tree;
}

class Reader {
  readonly #lexemes: readonly Lexeme[];
  #at = 0;

  constructor(lexemes: readonly Lexeme[]) {
    this.#lexemes = lexemes;
  }

  alternatives(depth: number, scope: Scope): QueryNode {
    const children = [this.#conjunction(depth, scope)];
    while (this.#accept('or')) children.push(this.#conjunction(depth, scope));
    return joined('or', children);
  }

  expectEnd(): void {
    const { kind, position } = this.#next;
    if (kind !== 'end') throw new QueryError('expected a term or the end of the query', position);
  }

  #conjunction(depth: number, scope: Scope): QueryNode {
    const children = [this.#factor(depth, scope)];
    while (this.#accept('and') || ['term', 'prefix', 'open', 'not'].includes(this.#next.kind))
      children.push(this.#factor(depth, scope));
    return joined('and', children);
  }

  #factor(depth: number, scope: Scope): QueryNode {
    const { position } = this.#next;
    let isExcluded = false;
    while (this.#accept('not')) isExcluded = !isExcluded;
    const child = this.#neighbours(depth, scope);
    return isExcluded ? negated(child, position) : child;
  }

  #neighbours(depth: number, scope: Scope): QueryNode {
    let start = this.#next.position;
    let left = this.#operand(depth, scope);
    for (let count = 1; ; count += 1) {
      const operator = this.#next;
      if (operator.kind !== 'near') return left;
      expectNeighbour(left, start);
      if (count === MAX_NEAR) {
        throw new QueryError(`expected at most ${MAX_NEAR} terms joined by NEAR`, operator.position);
      }
      this.#at += 1;
      start = this.#next.position;
      const right = this.#operand(depth, scope);
      expectNeighbour(right, start);
      left = { ...operator, left, right };
    }
  }

  #operand(depth: number, scope: Scope): QueryNode {
    const lexeme = this.#next;
    switch (lexeme.kind) {
      case 'term':
        this.#at += 1;
        return leaf(lexeme, scope);
      case 'prefix':
        this.#at += 1;
        return this.#operand(depth, within(scope, lexeme));
      case 'open': {
        const inner = this.#deeper(depth);
        this.#at += 1;
        const group = this.alternatives(inner, scope);
        if (!this.#accept('close')) throw new QueryError('expected )', this.#next.position);
        return group;
      }
      default:
        throw new QueryError('expected a term', lexeme.position);
    }
  }

  #deeper(depth: number): number {
    if (depth === MAX_DEPTH)
      throw new QueryError(`expected at most ${MAX_DEPTH} levels`, this.#next.position);
    return depth + 1;
  }

  get #next(): Lexeme {
    return this.#lexemes[this.#at] ?? { kind: 'end', position: 0 };
  }

  #accept(kind: Lexeme['kind']): boolean {
    const accepted = this.#next.kind === kind;
    if (accepted) this.#at += 1;
    return accepted;
  }
}

function joined(kind: 'and' | 'or', children: QueryNode[]): QueryNode {
  const [only, ...others] = children;
  return only !== undefined && others.length === 0 ? only : { kind, children };
}

function negated(child: QueryNode, position: number): QueryNode {
  return child.kind === 'not' ? child.child : { kind: 'not', child, position };
}

/** @throws QueryError when `node` has no place in a text that something else can be near to */
function expectNeighbour(node: QueryNode, position: number): void {
  if (node.kind === 'or') for (const child of node.children) expectNeighbour(child, position);
  else if (node.kind !== 'term' && node.kind !== 'near') {
    throw new QueryError('expected a term, a phrase or a group of terms joined by OR beside NEAR', position);
  }
}
