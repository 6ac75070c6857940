/** Parts of an item that a term can be confined to. */
export type TermField = 'title' | 'author';

/** How closely a term must be written as it was asked for. `plain` ignores case, diacritics and punctuation. */
export type TermMode = 'plain' | 'case' | 'raw';

/** What a query can ask of an item beside its words. */
export type AttributeName = 'site' | 'lang' | 'source';

/** A word, or words in this order. */
export interface QueryTerm {
  kind: 'term';
  text: string;
  /** The last word may go on: `acme*`. */
  prefix: boolean;
  mode: TermMode;
  /** Null: title or text. */
  field: TermField | null;
  position: number;
}

export interface QueryAttribute {
  kind: 'attribute';
  name: AttributeName;
  /** Lower case; of `site` the host's ASCII form. */
  value: string;
  position: number;
}

/** Both sides in one title, text or author, with at most `distance` words between them. */
export interface QueryNear {
  kind: 'near';
  /** The left side comes first. */
  ordered: boolean;
  distance: number;
  /** Terms, other `near`, or `or` of these. */
  left: QueryNode;
  right: QueryNode;
  position: number;
}

/** The syntax tree of a brand's query. Positions are UTF-16 offsets into the query's source. */
export type QueryNode =
  | QueryTerm
  | QueryAttribute
  | QueryNear
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
