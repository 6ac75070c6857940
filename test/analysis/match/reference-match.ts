/** A query over plain words as a tree to print and to judge by brute force. */
export type SimpleQuery =
  | { kind: 'words'; words: string[]; prefix: boolean }
  | { kind: 'and' | 'or'; children: SimpleQuery[] }
  | { kind: 'not'; child: SimpleQuery };

export function printed(query: SimpleQuery): string {
  if (query.kind === 'words') return query.prefix ? `${query.words[0]}*` : `"${query.words.join(' ')}"`;
  if (query.kind === 'not') return `NOT ${printed(query.child)}`;
  return `(${query.children.map(printed).join(query.kind === 'and' ? ' ' : ' OR ')})`;
}

/** Whether `query` holds for a text, the slow and obvious way. */
export function referenceMatch(query: SimpleQuery, words: readonly string[]): boolean {
  switch (query.kind) {
    case 'words':
      return words.some((_, at) =>
        query.words.every((word, i) =>
          query.prefix ? words[at + i]?.startsWith(word) : words[at + i] === word,
        ),
      );
    case 'not':
      return !referenceMatch(query.child, words);
    case 'and':
      return query.children.every((child) => referenceMatch(child, words));
    case 'or':
      return query.children.some((child) => referenceMatch(child, words));
  }
}
