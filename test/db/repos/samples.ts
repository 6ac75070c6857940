import { desc, eq } from 'drizzle-orm';
import type { Database } from '../../../db/database.ts';
import { insertBrand } from '../../../db/repos/brands/brands.ts';
import { addSource } from '../../../db/repos/crawl/sources.ts';
import { insertAlert } from '../../../db/repos/incidents/alerts.ts';
import { insertIncident, type TrackedIncident } from '../../../db/repos/incidents/incidents.ts';
import { insertRule } from '../../../db/repos/incidents/rules.ts';
import { claimIdentities, insertItems } from '../../../db/repos/items/items.ts';
import { insertMentions, type NewMention } from '../../../db/repos/mentions/mentions.ts';
import { insertReceiver } from '../../../db/repos/telling/receivers.ts';
import { incidents } from '../../../db/schema/index.ts';
import { createSecretBox } from '../../../db/secret-box.ts';
import { type Store, transaction } from '../../../db/store.ts';
import type { Brand } from '../../../src/core/brand.ts';
import { clampPublished, newId } from '../../../src/core/id.ts';
import type { IncidentAlert } from '../../../src/core/incident.ts';
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

/** An incident that is not stored yet. */
export function anIncident(brandId: string, more: Partial<TrackedIncident> = {}): TrackedIncident {
  const { openedAt = AT } = more;
  return {
    id: newId(openedAt),
    brandId,
    ruleId: null,
    ruleKind: 'negative-surge',
    status: 'open',
    severity: 'critical',
    title: 'Acme: 33 negative mentions in 2 hours, usually 4.2',
    openedAt,
    acknowledgedAt: null,
    acknowledgedBy: null,
    assignee: null,
    respondedAt: null,
    recoveredAt: null,
    resolvedAt: null,
    resolution: null,
    verdict: null,
    mergedInto: null,
    response: null,
    window: {
      from: '2026-01-15T10:00:00.000Z',
      to: '2026-01-15T12:00:00.000Z',
      mentions: 41,
      negative: 33,
      stories: 3,
      authors: 29,
      hosts: 12,
    },
    expected: { negative: 4.2, upper: 9 },
    peakScore: 0.875,
    toldAt: openedAt,
    toldStrength: 6.5,
    coverage: null,
    themes: [],
    evidence: [],
    outlook: null,
    effect: null,
    escalationStep: 0,
    nextReminderAt: null,
    ...more,
  };
}

export async function newIncident(
  store: Store,
  brandId: string,
  more: Partial<TrackedIncident> = {},
): Promise<TrackedIncident> {
  const incident = anIncident(brandId, more);
  await insertIncident(store, incident);
  return incident;
}

/** The newest incident that a rule's alert opened; null when there is none. */
export async function latestIncidentOf({ db }: Store, ruleId: string): Promise<TrackedIncident | null> {
  const [row] = await db
    .select()
    .from(incidents)
    .where(eq(incidents.ruleId, ruleId))
    .orderBy(desc(incidents.id))
    .limit(1);
  return row ?? null;
}

/** An open alert of an incident, which looks like it. */
export async function newAlert(
  store: Store,
  { brandId, ruleKind, severity, title, window, expected, ...incident }: TrackedIncident,
): Promise<IncidentAlert> {
  const id = newId(AT);
  const alert: IncidentAlert = {
    ...{ id, brandId, ruleKind, severity, title, window, expected, ruleId: null },
    ...{ incidentId: incident.id, subject: `theme:${id}`, status: 'open', openedAt: AT, toldAt: AT },
    ...{ recoveredAt: null, resolvedAt: null, peakScore: 0.9, toldStrength: 5, themes: [], evidence: [] },
  };
  await insertAlert(store, alert);
  return alert;
}
