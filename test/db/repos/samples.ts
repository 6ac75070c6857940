import type { Database } from '../../../db/database.ts';
import { insertBrand } from '../../../db/repos/brands/brands.ts';
import { addSource } from '../../../db/repos/crawl/sources.ts';
import { insertRule } from '../../../db/repos/incidents/rules.ts';
import { claimIdentities, insertItems } from '../../../db/repos/items/items.ts';
import { insertMentions, type NewMention } from '../../../db/repos/mentions/mentions.ts';
import { insertReceiver } from '../../../db/repos/telling/receivers.ts';
import { createSecretBox } from '../../../db/secret-box.ts';
import { type Store, transaction } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { clampPublished, newId } from '../../../src/core/id.ts';
import type { Item } from '../../../src/core/item.ts';
import type { Receiver } from '../../../src/core/receiver.ts';
import type { Rule } from '../../../src/core/rule.ts';
import type { Source } from '../../../src/core/source.ts';

export const AT = new Date('2026-01-15T12:00:00.000Z');
/** Whose word a correction is. */
export const WORD = { by: 'Kim', at: AT };

export function storeOn({ db }: Pick<Database, 'db'>): Store {
  return { db, box: createSecretBox('a secret of thirty-two characters') };
}

/** A stored brand with a name of its own. */
export async function newBrand(store: Store, more: Partial<Brand> = {}): Promise<Brand> {
  const id = newId(AT);
  const brand: Brand = {
    id,
    name: `Acme ${id}`,
    query: 'acme',
    aliases: [],
    handles: [],
    description: null,
    url: null,
    timezone: 'UTC',
    createdAt: AT,
    updatedAt: AT,
    ...more,
  };
  await insertBrand(store, brand);
  return brand;
}

/** An item that is not stored yet. */
export function anItem(more: Partial<Item> = {}): Item {
  const { publishedAt = AT, firstSeenAt = AT } = more;
  const id = newId(clampPublished(publishedAt, firstSeenAt));
  return {
    id,
    sourceId: null,
    connector: 'feed',
    guid: id,
    url: `https://news.example/${id}`,
    canonicalUrl: `https://news.example/${id}`,
    host: 'news.example',
    title: null,
    text: 'Acme does it again',
    html: null,
    author: null,
    publishedAt,
    updatedAt: null,
    firstSeenAt,
    language: 'en',
    rating: null,
    reach: null,
    engagement: null,
    fingerprint: id,
    removedAt: null,
    ...more,
  };
}

/** A mention of a brand in `item`, not stored yet. */
export function aMention(item: Item, brandId: string, more: Partial<NewMention> = {}): NewMention {
  const publishedAt = clampPublished(item.publishedAt, item.firstSeenAt);
  const { sourceId, connector, host, author, language, fingerprint, firstSeenAt } = item;
  return {
    id: newId(publishedAt),
    itemId: item.id,
    brandId,
    sentiment: 'negative',
    score: -0.5,
    confidence: 0.7,
    evidence: [],
    spans: [{ start: 0, end: 4 }],
    scorer: 'afinn',
    publishedAt,
    firstSeenAt,
    sourceId,
    connector,
    host,
    author,
    language,
    fingerprint,
    themes: [],
    storyId: null,
    historic: false,
    echo: false,
    relevant: true,
    possible: false,
    relevance: null,
    emotion: null,
    intent: null,
    authorId: null,
    ...more,
  };
}

/** Stores items with a name each, and their mentions. */
export async function publish(store: Store, mentions: readonly [Item, NewMention][]): Promise<void> {
  await transaction(store, async (tx) => {
    const items = mentions.map(([item]) => item);
    await claimIdentities(
      tx,
      items.map(({ id }) => ({ itemId: id, keys: [`g:${id}`] })),
    );
    await insertItems(tx, items);
    await insertMentions(
      tx,
      mentions.map(([, mention]) => mention),
    );
  });
}

export async function newSource(
  store: Store,
  more: { key?: string; host?: string; nextDueAt?: Date } = {},
): Promise<Source> {
  const id = newId(AT);
  const { source } = await addSource(store, {
    id,
    connector: 'feed',
    key: more.key ?? id,
    settings: { url: `https://${id}.example/feed` },
    host: more.host ?? `${id}.example`,
    historyState: 'none',
    title: null,
    intervalSeconds: 900,
    nextDueAt: more.nextDueAt ?? AT,
    createdAt: AT,
  });
  return source;
}

export async function newReceiver(store: Store, more: Partial<Receiver> = {}): Promise<Receiver> {
  const id = newId(AT);
  const receiver: Receiver = {
    id,
    name: `pr ${id}`,
    kind: 'email',
    settings: { to: ['pr@example.com'] },
    disabledReason: null,
    quietHours: null,
    createdAt: AT,
    ...more,
  };
  await insertReceiver(store, receiver);
  return receiver;
}

export async function newRule(store: Store, brandId: string, more: Partial<Rule> = {}): Promise<Rule> {
  const rule: Rule = {
    id: newId(AT),
    brandId,
    kind: 'negative-surge',
    settings: { sensitivity: 'balanced' },
    enabled: true,
    receiverIds: [],
    escalation: null,
    createdAt: AT,
    ...more,
  };
  await transaction(store, (tx) => insertRule(tx, rule));
  return rule;
}
