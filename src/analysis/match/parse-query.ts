import type { QueryNode } from '../../core/query.ts';
import { QueryError } from '../../core/query.ts';
import type { Lexeme } from './lex-query.ts';
import { lexQuery } from './lex-query.ts';

const MAX_DEPTH = 500;

/**
 * Reads a query: terms, quoted phrases, `acme*`, AND, OR, NOT or `-`, parentheses; terms side by side mean AND.
 * NOT binds closer than AND, AND closer than OR. A query must demand at least one term.
 * @throws QueryError
 */
export function parseQuery(source: string): QueryNode {
  const reader = new Reader(lexQuery(source));
  const tree = reader.alternatives(0);
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

  alternatives(depth: number): QueryNode {
    const children = [this.#conjunction(depth)];
    while (this.#accept('or')) children.push(this.#conjunction(depth));
    return joined('or', children);
  }

  expectEnd(): void {
    const { kind, position } = this.#next;
    if (kind !== 'end') throw new QueryError('expected a term or the end of the query', position);
  }

  #conjunction(depth: number): QueryNode {
    const children = [this.#factor(depth)];
    while (this.#accept('and') || ['term', 'open', 'not'].includes(this.#next.kind))
      children.push(this.#factor(depth));
    return joined('and', children);
  }

  #factor(depth: number): QueryNode {
    const lexeme = this.#next;
    if (depth > MAX_DEPTH) throw new QueryError(`expected at most ${MAX_DEPTH} levels`, lexeme.position);
    this.#at += 1;
    switch (lexeme.kind) {
      case 'term':
        return lexeme;
      case 'not':
        return negated(this.#factor(depth + 1), lexeme.position);
      case 'open': {
        const inner = this.alternatives(depth + 1);
        if (!this.#accept('close')) throw new QueryError('expected )', this.#next.position);
        return inner;
      }
      default:
        throw new QueryError('expected a term', lexeme.position);
    }
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

/** Position of an exclusion that lets texts through which hold no term of the query at all, or null. */
function unboundedExclusion(node: QueryNode, positive = true): number | null {
  if (node.kind === 'term') return positive ? null : node.position;
  if (node.kind === 'not') return unboundedExclusion(node.child, !positive) === null ? null : node.position;
  const found = node.children.map((child) => unboundedExclusion(child, positive));
  const oneIsEnough = (node.kind === 'and') === positive;
  if (oneIsEnough && found.includes(null)) return null;
  return found.find((position) => position !== null) ?? null;
}
