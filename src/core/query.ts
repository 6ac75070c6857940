/** The syntax tree of a brand's query. Positions are UTF-16 offsets into the query's source. */
export type QueryNode =
  | {
      kind: 'term';
      /** A word, or words in this order. */
      text: string;
      /** The last word may go on: `acme*`. */
      prefix: boolean;
      position: number;
    }
  | { kind: 'and' | 'or'; children: QueryNode[] }
  | { kind: 'not'; child: QueryNode; position: number };

/** A query that cannot be read: where, and what was expected there. */
export class QueryError extends Error {
  override readonly name = 'QueryError';
  /** UTF-16 offset into the query, 0-based; its length when the end came too soon. */
  readonly position: number;
  readonly expected: string;
  /** Which query, where several were given. */
  readonly queryId: string | null;

  constructor(expected: string, position: number, queryId: string | null = null) {
    super(`${queryId === null ? 'query' : `query of ${queryId}`}, position ${position}: ${expected}`);
    this.expected = expected;
    this.position = position;
    this.queryId = queryId;
  }
}
