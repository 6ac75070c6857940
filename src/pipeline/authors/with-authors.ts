import { claimAuthors, type SeenAuthor } from '../../../db/repos/authors/authors.ts';
import type { NewMention } from '../../../db/repos/mentions/mentions.ts';
import type { Store } from '../../../db/store.ts';
import { personOf } from '../../analysis/author/person.ts';
import { reachOf } from '../../analysis/author/reach.ts';
import { newId } from '../../core/id.ts';
import type { Item } from '../../core/item.ts';

/**
 * `mentions`, each with the author of its item, where that is a person. To be called in the transaction that stores
 * them, before they are: one statement for all.
 *
 * @param items those that the mentions are of, and perhaps others, which are left alone
 */
export async function withAuthors(
  tx: Store,
  items: readonly Item[],
  mentions: readonly NewMention[],
): Promise<NewMention[]> {
  const mentioned = new Set(mentions.map(({ itemId }) => itemId));
  const seen = new Map<string, SeenAuthor>();
  const identityOf = new Map<string, string>();
  for (const item of items) {
    const person = mentioned.has(item.id) ? personOf(item) : null;
    if (person === null) continue;
    const identity = `${person.place.name} ${person.key}`;
    const before = seen.get(identity);
    const reach = reachOf(item, person.place);
    const isBetter = reach !== null && (reach.method === 'followers' || before?.reachMethod !== 'followers');
    seen.set(identity, {
      id: before?.id ?? newId(item.firstSeenAt),
      place: person.place.name,
      key: person.key,
      name: person.name,
      reach: (isBetter ? reach.people : before?.reach) ?? null,
      reachMethod: (isBetter ? reach.method : before?.reachMethod) ?? null,
      firstSeenAt: item.firstSeenAt,
      lastSeenAt: item.firstSeenAt,
    });
    identityOf.set(item.id, identity);
  }
  const ids = await claimAuthors(tx, [...seen.values()]);
  const idOf = new Map([...seen.keys()].map((identity, index) => [identity, ids[index] ?? null]));
  return mentions.map((mention) => ({
    ...mention,
    authorId: idOf.get(identityOf.get(mention.itemId) ?? '') ?? null,
  }));
}
