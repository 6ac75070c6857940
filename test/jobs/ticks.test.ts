import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import type { Database } from '../../db/database.ts';
import { pageOfCrawls } from '../../db/repos/crawl/crawls.ts';
import { insertDigest } from '../../db/repos/telling/digests.ts';
import { brands, itemKeys, items, mentions, receivers, sources } from '../../db/schema/index.ts';
import { type Store, transaction } from '../../db/store.ts';
import { startEngine } from '../../src/app/engine.ts';
import { createOutboundHttp } from '../../src/app/outbound-http.ts';
import type { Brand } from '../../src/core/brand.ts';
import { newId } from '../../src/core/id.ts';
import { addMs, BUCKET, DAY, HOUR } from '../../src/core/time.ts';
import { startTicks, type TickContext } from '../../src/jobs/ticks.ts';
import { queuedWork } from '../../src/jobs/work-port.ts';
import { watchSource } from '../../src/setup/sources.ts';
import { AT, newBrand, newReceiver, newRule, storeOn } from '../db/repos/samples.ts';
import { serve } from '../net/local-server.ts';
import { type Bench, bench } from '../pipeline/bench.ts';
import { usualDays } from '../pipeline/crisis.ts';
import { describeOnBothDatabases } from '../support/database.ts';
import { log } from './plans.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const EVERY_SECOND = '* * * * * *';
const ONCE_A_YEAR = '0 0 0 1 1 *';

describeOnBothDatabases('the clock', (open) => {
  let database: Database;
  let store: Store;
  let context: Bench;
  let brand: Brand;
  beforeAll(async () => {
    database = await open();
    store = storeOn(database);
  });
  beforeEach(async () => {
    for (const table of [brands, sources, receivers, items, itemKeys, mentions]) await store.db.delete(table);
    context = bench(store);
    brand = await newBrand(store, { name: 'Acme', query: 'acme' });
  });
  const eventually = (check: () => void | Promise<void>) =>
    vi.waitFor(check, { timeout: 20_000, interval: 20 });

  /** Ticks whose jobs are noted instead of done. */
  function tick(more: Partial<TickContext> = {}, expression = EVERY_SECOND) {
    const sent: string[] = [];
    let upkeeps = 0;
    const queue: TickContext['queue'] = {
      send: async (kind, data) => void sent.push(`${kind} ${Object.values(data)[0]}`),
      work: async () => {},
      stop: async () => {},
    };
    const work = queuedWork(queue, { ...context, wakeCrawl: () => void sent.push('crawl') });
    const upkeep = async () => {
      upkeeps += 1;
    };
    const { clock, wall } = context;
    const ticks = startTicks({ store, clock, wall, queue, work, upkeep, log, ...more }, expression);
    onTestFinished(() => ticks.stop());
    const times = (job: string) => sent.filter((one) => one === job).length;
    return { ticks, sent, times, upkeeps: () => upkeeps };
  }

  it('takes up at once what a process that was killed left behind', async () => {
    const { times } = tick({}, ONCE_A_YEAR);
    await eventually(() => expect(times('crawl')).toBe(1));
  });

  it('sends for what is due at once, and again while nobody has done it', async () => {
    const id = newId(AT);
    const digest = {
      id,
      brandId: brand.id,
      at: '0 8 * * *',
      timezone: 'UTC',
      receiverIds: [],
      enabled: true,
    };
    await transaction(store, (tx) => insertDigest(tx, { ...digest, createdAt: addMs(AT, -DAY) }));
    const { sent, times } = tick();
    await eventually(() => expect(times('crawl')).toBeGreaterThan(1));
    const authors = `authors ${addMs(AT, -2 * BUCKET).toISOString()}`;
    const forecasts = `forecasts ${AT.toISOString()}`;
    const due = ['crawl', `digest ${id}`, `evaluate ${brand.id}`, authors, forecasts];
    expect(new Set(sent)).toEqual(new Set(due));
  });

  it('has every brand judged once a quarter-hour, and the database kept in shape once a day', async () => {
    const { times, upkeeps } = tick();
    const judged = () => times(`evaluate ${brand.id}`);
    await eventually(() => expect(times('crawl')).toBeGreaterThan(1));
    expect(judged()).toBe(1);
    context.clock.advance(BUCKET);
    await eventually(() => expect(judged()).toBe(2));
    expect(upkeeps()).toBe(0);
    context.clock.advance(DAY);
    await eventually(() => expect(upkeeps()).toBe(1));
    expect(judged()).toBe(3);
  });

  it('goes on after a tick that failed', async () => {
    let tries = 0;
    const clock = {
      now: () => {
        tries += 1;
        if (tries === 3) throw new Error('once');
        return context.clock.now();
      },
    };
    const { times } = tick({ clock });
    await eventually(() => expect(times('crawl')).toBeGreaterThan(1));
    await eventually(() => expect(times(`evaluate ${brand.id}`)).toBe(1));
  });

  it('is still once it was stopped', async () => {
    const { ticks, sent, times } = tick();
    await eventually(() => expect(times('crawl')).toBe(1));
    await ticks.stop();
    const before = sent.length;
    const other = tick();
    await eventually(() => expect(other.times('crawl')).toBe(2));
    expect(sent).toHaveLength(before);
  });

  it('takes a crisis from a feed to a verified webhook, visiting a source once at a time', async () => {
    const now = context.clock.now();
    const published = new Date(now.getTime() - HOUR / 6).toUTCString();
    const angry = Array.from(
      { length: 40 },
      (_, n) =>
        `<item><guid isPermaLink="false">${n}</guid><title>Acme is awful ${n}</title><pubDate>${published}</pubDate></item>`,
    );
    let visits = 0;
    let most = 0;
    const origin = await serve((request, response) => {
      if (request.url === '/robots.txt') {
        response.writeHead(404).end();
        return;
      }
      visits += 1;
      most = Math.max(most, visits);
      setImmediate(() => {
        visits -= 1;
        response.end(`<rss version="2.0"><channel><title>Forum</title>${angry.join('')}</channel></rss>`);
      });
    });
    const got: { headers: Record<string, string>; body: string }[] = [];
    const hook = await serve(async (request, response) => {
      got.push({ headers: request.headers as Record<string, string>, body: await text(request) });
      response.end();
    });
    const receiver = await newReceiver(store, { kind: 'webhook', settings: { url: hook, secret: SECRET } });
    await newRule(store, brand.id, { receiverIds: [receiver.id] });
    await usualDays(store, brand.id, addMs(now, -3 * DAY), 3);
    const wish = { connector: 'feed', settings: { url: `${origin}/feed` } };
    const { source } = await watchSource(store, wish, addMs(now, -HOUR));

    const http = createOutboundHttp({
      userAgentContact: null,
      allowPrivateHosts: ['127.0.0.1'],
      perHostConcurrency: 9,
      perHostDelayMs: 0,
    });
    onTestFinished(() => http.close());
    const working = { ...context, crawlHttp: http.polite, notifyHttp: http.guarded, mail: null };
    const engine = await startEngine({
      database,
      context: working,
      crawlConcurrency: 8,
      perHostConcurrency: 2,
      tick: EVERY_SECOND,
    });
    try {
      for (let n = 0; n < 5; n += 1) await engine.work.crawl(source.id);
      await eventually(() => expect(got).toHaveLength(1));
      expect(new Webhook(SECRET).verify(got[0]?.body ?? '', got[0]?.headers ?? {})).toMatchObject({
        type: 'incident.opened',
        data: { brand: { name: 'Acme' }, window: { negative: expect.any(Number) } },
      });
      const crawls = async () => (await pageOfCrawls(store, source.id, { limit: 9, cursor: null })).items;
      expect((await crawls()).filter(({ itemsNew }) => itemsNew > 0)).toHaveLength(1);
      expect(most).toBe(1);
    } finally {
      await engine.stop();
    }
    expect(got).toHaveLength(1);
  });
});
