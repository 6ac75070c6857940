import { pino } from 'pino';
import { insertCrawl } from '../../db/repos/crawl/crawls.ts';
import { addSource, updateSource } from '../../db/repos/crawl/sources.ts';
import { pageOfIncidents } from '../../db/repos/incidents/incidents.ts';
import { insertRule } from '../../db/repos/incidents/rules.ts';
import { recordAttempt } from '../../db/repos/telling/attempts.ts';
import { pageOfDeliveries } from '../../db/repos/telling/deliveries.ts';
import { insertDigest } from '../../db/repos/telling/digests.ts';
import { insertReceiver } from '../../db/repos/telling/receivers.ts';
import { type Store, transaction } from '../../db/store.ts';
import { defaultScorerId, scorerById } from '../../src/analysis/sentiment/registry.ts';
import type { Brand } from '../../src/core/brand.ts';
import { newId } from '../../src/core/id.ts';
import type { FetchedItem } from '../../src/core/item.ts';
import type { FailureReason } from '../../src/core/outcome.ts';
import { addMs, HOUR, MINUTE } from '../../src/core/time.ts';
import { createBrandWatch } from '../../src/pipeline/brand-watch.ts';
import { sendDigest } from '../../src/pipeline/digests/send-digest.ts';
import { evaluateRule } from '../../src/pipeline/evaluate-rules.ts';
import { ingestItems } from '../../src/pipeline/items/ingest-items.ts';
import { createSurgeReplays } from '../../src/pipeline/surge-replays.ts';
import { addBrand } from '../../src/setup/brands.ts';
import { type ManualClock, manualClock } from './clock.ts';
import { oddPosts, seedPosts } from './seed-posts.ts';

export interface Seeded {
  clock: ManualClock;
  brand: Brand;
  sourceIds: string[];
  incidentId: string;
  deliveryIds: string[];
}

const NOW = new Date('2026-01-15T14:00:00.000Z');
const BASE_URL = 'http://localhost:3000';
const log = pino({ level: 'silent' });

/** Brings items the way every source's do. */
export async function ingest(store: Store, clock: ManualClock, items: readonly FetchedItem[]): Promise<void> {
  const scorer = scorerById(defaultScorerId);
  if (scorer === null) throw new Error('there is no scorer');
  const context = { store, clock, scorer, brands: createBrandWatch(store, scorer) };
  await ingestItems(context, items, { sourceId: null, connector: 'feed', scope: 'seed' });
}

/** A team in the middle of a crisis: two brands, sources in every state, an open incident, deliveries, no digest. */
export async function seed(store: Store): Promise<Seeded> {
  const start = addMs(NOW, -2 * HOUR);
  const clock = manualClock(start);
  const brand = await addBrand(store, { name: 'Halden', timezone: 'Europe/Berlin' }, start);
  await addBrand(store, { name: 'Pedalo', timezone: 'America/New_York' }, start);
  const receiverIds = await addReceivers(store, start);
  const sourceIds = await addSources(store);
  const rule = { id: newId(start), brandId: brand.id, kind: 'negative-surge', settings: {}, enabled: true };
  await transaction(store, (tx) =>
    insertRule(tx, { ...rule, receiverIds, escalation: null, createdAt: start }),
  );
  const posts = [...seedPosts(NOW), ...oddPosts(NOW)];
  await ingest(
    store,
    clock,
    posts.filter(({ publishedAt }) => publishedAt !== null && publishedAt < start),
  );
  const context = { store, clock, baseUrl: BASE_URL, replays: createSurgeReplays(), log };
  while (clock.now() < NOW) {
    const before = clock.now();
    clock.advance(15 * MINUTE);
    const fresh = ({ publishedAt }: FetchedItem) =>
      publishedAt !== null && publishedAt >= before && publishedAt < clock.now();
    await ingest(store, clock, posts.filter(fresh));
    await evaluateRule(context, rule.id);
  }
  const [incident] = (await pageOfIncidents(store, {}, { limit: 1, cursor: null })).items;
  if (incident === undefined) throw new Error('the seeded crisis opened no incident');
  return {
    clock,
    brand,
    sourceIds,
    incidentId: incident.id,
    deliveryIds: await settleDeliveries(store),
  };
}

/** Renders a digest for the brand and returns the id of its run. */
export async function seedDigest(store: Store, { clock, brand }: Seeded): Promise<string> {
  const digest = { id: newId(NOW), brandId: brand.id, at: '0 8 * * *', timezone: brand.timezone };
  await transaction(store, (tx) =>
    insertDigest(tx, { ...digest, receiverIds: [], enabled: true, createdAt: NOW }),
  );
  await sendDigest({ store, clock, baseUrl: BASE_URL }, digest.id);
  const runs = await store.db.query.digestRuns.findMany();
  return runs[0]?.id ?? '';
}

async function addReceivers(store: Store, createdAt: Date): Promise<string[]> {
  const kinds = [
    {
      name: 'pr-desk',
      kind: 'webhook',
      settings: { url: 'https://hooks.example.com/SECRET-PATH', secret: 'x' },
    },
    { name: 'on-call', kind: 'email', settings: { to: 'on-call@example.com' } },
  ];
  const receivers = kinds.map((receiver) => ({
    ...receiver,
    id: newId(createdAt),
    disabledReason: null,
    quietHours: null,
    createdAt,
  }));
  for (const receiver of receivers) await insertReceiver(store, receiver);
  return receivers.map(({ id }) => id);
}

const kindsOfSource = [
  {
    title: 'City Cycling Forum',
    url: 'https://forum.citycycling.example/new.xml?key=SECRET-QUERY',
    failure: null,
  },
  {
    title: null,
    url: 'https://user:SECRET-PASSWORD@news.example.com/rss/7f3c9d2e81ab44609c1d5e',
    failure: null,
  },
  { title: 'Reviews', url: 'https://reviews.example.org/halden', failure: 'server-error' },
  { title: 'Members only', url: 'https://members.example.net/', failure: 'robots' },
] as const;

async function addSources(store: Store): Promise<string[]> {
  const ids: string[] = [];
  for (const { title, url, failure } of kindsOfSource) {
    const { source } = await addSource(store, {
      id: newId(NOW),
      connector: 'feed',
      key: url,
      settings: { url },
      host: new URL(url).host,
      historyState: 'none',
      title,
      intervalSeconds: 900,
      nextDueAt: addMs(NOW, 9 * MINUTE),
      createdAt: addMs(NOW, -9 * HOUR),
    });
    for (let visit = 20; visit > 0; visit -= 1) {
      const failed = failure !== null && visit <= 6;
      await insertVisit(store, source.id, addMs(NOW, -visit * 15 * MINUTE), failed ? failure : null);
    }
    await updateSource(store, source.id, {
      status: failure === null ? 'active' : failure === 'robots' ? 'blocked' : 'failing',
      failures: failure === null ? 0 : 6,
      lastCrawlAt: addMs(NOW, -15 * MINUTE),
      lastSuccessAt: addMs(NOW, -(failure === null ? 15 : 105) * MINUTE),
      lastError: failure === null ? null : `${failure}: answered 503`,
    });
    ids.push(source.id);
  }
  return ids;
}

async function insertVisit(
  store: Store,
  sourceId: string,
  at: Date,
  reason: FailureReason | null,
): Promise<void> {
  const failed = reason !== null;
  await insertCrawl(store, {
    id: newId(at),
    sourceId,
    plannedAt: at,
    startedAt: at,
    finishedAt: at,
    outcome: failed ? 'failed' : 'ok',
    reason,
    detail: failed ? 'answered 503' : null,
    status: failed ? 503 : 200,
    bytes: failed ? 0 : 18_400,
    itemsFound: failed ? 0 : 25,
    itemsNew: failed ? 0 : 3,
    mentionsNew: failed ? 0 : 2,
    missed: null,
  });
}

/** One receiver takes what it is told, the other does not answer. */
async function settleDeliveries(store: Store): Promise<string[]> {
  const { items } = await pageOfDeliveries(store, {}, { limit: 50, cursor: null });
  for (const { id, receiverName } of items) {
    const taken = receiverName === 'pr-desk';
    await transaction(store, (tx) =>
      recordAttempt(tx, {
        id: newId(NOW),
        deliveryId: id,
        at: NOW,
        ok: taken,
        reason: taken ? null : 'timeout',
        detail: null,
        state: taken ? 'delivered' : 'retrying',
        nextAttemptAt: taken ? null : addMs(NOW, 2 * MINUTE),
      }),
    );
  }
  return items.map(({ id }) => id);
}
