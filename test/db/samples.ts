import type { Db } from '../../db/database.ts';
import { brands, type items, type mentions } from '../../db/schema/index.ts';
import { newId } from '../../src/core/id.ts';

type NewItem = typeof items.$inferInsert;
type NewMention = typeof mentions.$inferInsert;

/** A brand of its own, stored. */
export async function sampleBrand(db: Db): Promise<{ id: string }> {
  const at = new Date('2025-01-01T00:00:00Z');
  const id = newId(at);
  await db.insert(brands).values({ id, name: `Acme ${id}`, query: 'acme', createdAt: at, updatedAt: at });
  return { id };
}

/** An item published at `publishedAt`, not stored yet. */
export function sampleItem(publishedAt: Date, overrides: Partial<NewItem> = {}): NewItem {
  const id = newId(publishedAt);
  return {
    id,
    connector: 'feed',
    guid: id,
    text: 'Acme does it again',
    publishedAt,
    firstSeenAt: publishedAt,
    fingerprint: id,
    ...overrides,
  };
}

/** A mention of a brand in `item`, not stored yet. */
export function sampleMention(item: NewItem, brandId: string): NewMention {
  const publishedAt = item.publishedAt ?? item.firstSeenAt;
  return {
    id: newId(publishedAt),
    itemId: item.id,
    brandId,
    sentiment: 'negative',
    scoredAs: 'negative',
    score: -0.5,
    confidence: 0.7,
    evidence: [],
    spans: [{ start: 0, end: 4 }],
    scorer: 'afinn',
    publishedAt,
    firstSeenAt: item.firstSeenAt,
    connector: item.connector,
    fingerprint: item.fingerprint,
  };
}
