/**
 * What the words of an item must fulfil for a query to hold: never more than the query asks for, so that whatever it finds
 * is among what this finds.
 */
export type WordCondition =
  | { kind: 'word'; text: string; prefix: boolean }
  | { kind: 'and' | 'or'; children: WordCondition[] };
