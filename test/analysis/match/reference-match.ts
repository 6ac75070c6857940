/** A query over plain words as a tree to print and to judge by brute force. */
export type SimpleQuery =
  | SimpleWords
  | SimpleNear
  | { kind: 'and' | 'or'; children: SimpleQuery[] }
  | { kind: 'not'; child: SimpleQuery };

interface SimpleWords {
  kind: 'words';
  words: readonly string[];
  prefix: boolean;
  title: boolean;
}

export interface SimpleNear {
  kind: 'near';
  ordered: boolean;
  distance: number;
  left: SimpleSide;
  right: SimpleSide;
}

export type SimpleSide = SimpleWords | SimpleNear | { kind: 'or'; children: SimpleSide[] };

/** Words of the title and of the text. */
export interface SimpleItem {
  title: readonly string[];
  text: readonly string[];
}

export function printed(query: SimpleQuery): string {
  switch (query.kind) {
    case 'words':
      return `${query.title ? 'title:' : ''}"${query.words.join(' ')}${query.prefix ? '*' : ''}"`;
    case 'near':
      return `((${printed(query.left)}) ${query.ordered ? 'O' : ''}NEAR/${query.distance} (${printed(query.right)}))`;
    case 'not':
      return `NOT ${printed(query.child)}`;
    default:
      return `(${query.children.map(printed).join(query.kind === 'and' ? ' ' : ' OR ')})`;
  }
}

/** Which words made `query` hold, as `title 3` or `text 0`; null when it does not hold. */
export function referenceMatch(query: SimpleQuery, item: SimpleItem, negated = false): Set<string> | null {
  if (query.kind === 'not') return referenceMatch(query.child, item, !negated);
  if ('children' in query) {
    const results = query.children.map((child) => referenceMatch(child, item, negated));
    const all = (query.kind === 'and') !== negated;
    const enough = all ? !results.includes(null) : results.some((result) => result !== null);
    return enough ? new Set(results.flatMap((result) => [...(result ?? [])])) : null;
  }
  const hits = (['title', 'text'] as const).flatMap((part) =>
    places(query, item[part], part === 'title').flatMap((place) => place.map((at) => `${part} ${at}`)),
  );
  if (negated) return hits.length === 0 ? new Set() : null;
  return hits.length === 0 ? null : new Set(hits);
}

/** Every place where a side stands: the indexes of its words. */
function places(side: SimpleSide, words: readonly string[], isTitle: boolean): number[][] {
  if (side.kind === 'or') return side.children.flatMap((child) => places(child, words, isTitle));
  if (side.kind === 'words') {
    if (side.title && !isTitle) return [];
    return words.flatMap((_, at) => {
      const stands = side.words.every((word, i) => {
        const isOpen = side.prefix && i === side.words.length - 1;
        return isOpen ? words[at + i]?.startsWith(word) : words[at + i] === word;
      });
      return stands ? [side.words.map((_, i) => at + i)] : [];
    });
  }
  const rights = places(side.right, words, isTitle);
  return places(side.left, words, isTitle).flatMap((left) =>
    rights.filter((right) => isNear(left, right, side)).map((right) => [...left, ...right]),
  );
}

function isNear(left: number[], right: number[], { ordered, distance }: SimpleNear): boolean {
  if (left.some((at) => right.includes(at))) return false;
  const after = Math.min(...right) - Math.max(...left);
  const before = Math.min(...left) - Math.max(...right);
  if (ordered) return after > 0 && after <= distance + 1;
  return Math.max(after, before) <= distance + 1;
}
