import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CursorError, decodeCursor, encodeCursor, type Page, type PageRequest } from '../../../db/page.ts';
import { pageOfBrands } from '../../../db/repos/brands/brands.ts';
import { insertCrawl, pageOfCrawls } from '../../../db/repos/crawl/crawls.ts';
import { pageOfSources } from '../../../db/repos/crawl/sources.ts';
import { pageOfIncidents } from '../../../db/repos/incidents/incidents.ts';
import { pageOfRules } from '../../../db/repos/incidents/rules.ts';
import { type MentionSort, pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { pageOfDeliveries } from '../../../db/repos/telling/deliveries.ts';
import { insertDigest, pageOfDigests } from '../../../db/repos/telling/digests.ts';
import { postMessage } from '../../../db/repos/telling/outbox.ts';
import { pageOfReceivers } from '../../../db/repos/telling/receivers.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { newId } from '../../../src/core/id.ts';
import { addMs, MINUTE } from '../../../src/core/time.ts';
import { describeOnBothDatabases } from '../../support/database.ts';
import { newIncident } from './incident-samples.ts';
import {
  AT,
  aMention,
  anItem,
  newBrand,
  newReceiver,
  newRule,
  newSource,
  publish,
  storeOn,
} from './samples.ts';

const ROWS = 7;

type List = (request: PageRequest) => Promise<Page<{ id: string }>>;

/** Lists by name, and what their ids must be in order. */
type Lists = Record<string, { list: List; ids: string[] }>;

describeOnBothDatabases('pages', (open) => {
  let lists: Lists;
  beforeAll(async () => {
    lists = await fill(storeOn(await open()));
  });

  const names = [
    'brands',
    'sources',
    'receivers',
    'rules',
    'digests',
    'incidents',
    'crawls',
    'deliveries',
    'mentions by time',
    'mentions by reach',
    'mentions by score',
  ];
  const of = (name: string) => lists[name] as Lists[string];

  it.each(names)('of %s follow each other without gaps and repeats, whatever their length', async (name) => {
    const { list, ids } = of(name);
    for (const limit of [1, 2, 3, ids.length - 1, ids.length, ids.length + 1]) {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<{ id: string }> = await list({ limit, cursor });
        expect(page.items.length).toBeLessThanOrEqual(limit);
        expect(page.items.length).toBeGreaterThan(0);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(seen).toEqual(ids);
    }
  });

  it.each(names)('of %s refuse what is no cursor, or one of a list in another order', async (name) => {
    const { list } = of(name);
    const others = names.filter((other) => orderOf(other) !== orderOf(name));
    const foreign = await Promise.all(others.map((other) => of(other).list({ limit: 2, cursor: null })));
    const cursors = [
      '',
      'x',
      encodeCursor({ value: 'a', id: newId(AT) }),
      ...foreign.map((page) => page.nextCursor),
    ];
    for (const cursor of cursors) {
      await expect(list({ limit: 2, cursor })).rejects.toThrow(CursorError);
    }
  });
});

/** Lists sorted by id alone may take each other's cursors. */
function orderOf(name: string): string {
  return name === 'mentions by reach' || name === 'mentions by score' ? name : 'id';
}

describe('a cursor', () => {
  it('is read back as it was written', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string(),
    );
    fc.assert(
      fc.property(value, fc.date({ noInvalidDate: true }), (value, at) => {
        const position = { value: Object.is(value, -0) ? 0 : value, id: newId(at) };
        expect(decodeCursor(encodeCursor(position))).toEqual(position);
      }),
    );
  });

  it('is refused unless it is one of ours', () => {
    const json = fc.json().map((text) => Buffer.from(text).toString('base64url'));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), json), (text) => {
        expect(() => decodeCursor(text)).toThrow(CursorError);
      }),
    );
  });
});

async function fill(store: Store): Promise<Lists> {
  const numbers = Array.from({ length: ROWS }, (_, n) => n);
  const each = async <T>(make: (n: number) => Promise<T>): Promise<T[]> => {
    const made: T[] = [];
    for (const n of numbers) made.push(await make(n));
    return made;
  };
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted();
  const brands = await each(() => newBrand(store));
  const sources = await each(() => newSource(store));
  const receivers = await each(() => newReceiver(store));
  const brandId = brands[0]?.id ?? '';
  const sourceId = sources[0]?.id ?? '';
  const receiverIds = receivers.map(({ id }) => id);
  const rules = await each(() => newRule(store, brandId, { receiverIds }));
  const incidents = await each(() => newIncident(store, brandId));
  await newIncident(store, brands[1]?.id ?? '');
  const digests = await each(async () => {
    const id = newId(AT);
    const digest = {
      id,
      brandId,
      at: '0 8 * * *',
      timezone: 'UTC',
      receiverIds,
      enabled: true,
      createdAt: AT,
    };
    await transaction(store, (tx) => insertDigest(tx, digest));
    return digest;
  });
  const crawls = await each(async () => crawlOf(store, sourceId));
  await crawlOf(store, sources[1]?.id ?? '');
  const deliveries = receiverIds.map((receiverId) => ({ id: newId(AT), receiverId }));
  const body = { type: 'ping' as const, timestamp: AT.toISOString(), data: {} };
  const message = { id: newId(AT), eventKey: 'ping', incidentId: null, body, page: null, createdAt: AT };
  await postMessage(store, { ...message, deliveries });

  const mentions = Array.from({ length: 12 }, (_, n) => {
    const item = anItem({
      publishedAt: addMs(AT, -(n % 3) * MINUTE),
      reach: [null, 0, 120_000][n % 3] ?? null,
    });
    return { item, mention: aMention(item, brandId, { score: [-1 / 3, 0.1, 0.7, -1][n % 4] ?? 0 }) };
  });
  await publish(
    store,
    mentions.map(({ item, mention }) => [item, mention]),
  );
  const newestFirst = mentions.toSorted((a, b) => (a.mention.id < b.mention.id ? 1 : -1));
  const by = (key: (row: (typeof mentions)[number]) => number) =>
    newestFirst.toSorted((a, b) => key(a) - key(b)).map(({ mention }) => mention.id);
  const feed = (sort: MentionSort) => (request: PageRequest) =>
    pageOfMentions(store, { brandId }, sort, request);

  return {
    brands: { list: (request) => pageOfBrands(store, request), ids: ids(brands) },
    sources: { list: (request) => pageOfSources(store, request), ids: ids(sources) },
    receivers: { list: (request) => pageOfReceivers(store, request), ids: ids(receivers) },
    rules: { list: (request) => pageOfRules(store, request), ids: ids(rules) },
    digests: { list: (request) => pageOfDigests(store, request), ids: ids(digests) },
    incidents: {
      list: (request) => pageOfIncidents(store, { brandId, statuses: ['open'] }, request),
      ids: ids(incidents).toReversed(),
    },
    crawls: { list: (request) => pageOfCrawls(store, sourceId, request), ids: ids(crawls).toReversed() },
    deliveries: {
      list: (request) => pageOfDeliveries(store, { state: 'pending' }, request),
      ids: ids(deliveries).toReversed(),
    },
    'mentions by time': { list: feed('-publishedAt'), ids: newestFirst.map(({ mention }) => mention.id) },
    'mentions by reach': { list: feed('-reach'), ids: by(({ item }) => -(item.reach ?? 0)) },
    'mentions by score': { list: feed('score'), ids: by(({ mention }) => mention.score) },
  };
}

async function crawlOf(store: Store, sourceId: string): Promise<{ id: string }> {
  const id = newId(AT);
  await insertCrawl(store, {
    id,
    sourceId,
    plannedAt: AT,
    startedAt: AT,
    finishedAt: AT,
    outcome: 'ok',
    reason: null,
    detail: null,
    status: 200,
    bytes: 10,
    itemsFound: 1,
    itemsNew: 1,
    mentionsNew: 1,
    missed: null,
  });
  return { id };
}
