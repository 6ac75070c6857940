import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Database } from '../../db/database.ts';
import { type Queue, startQueue } from '../../src/jobs/queue.ts';
import { describeOnBothDatabases } from '../support/database.ts';
import { deferred, log, plans } from './plans.ts';

describeOnBothDatabases('the queue', (open) => {
  let database: Database;
  let queues: Queue[];
  let started = 0;
  beforeAll(async () => {
    database = await open();
  });
  beforeEach(() => {
    queues = [];
    started += 1;
  });
  afterEach(async () => {
    vi.useRealTimers();
    await Promise.all(queues.map((queue) => queue.stop()));
  });

  async function aQueue(): Promise<Queue> {
    const boss = database.bossDb;
    const queue = await startQueue({ database: boss === null ? { url: database.url ?? '' } : { boss }, log });
    queues.push(queue);
    return queue;
  }
  /** Ids that no other test uses. */
  const row = (name: string) => `${name} of test ${started}`;

  /** Crawls that are noted, and end when they are told to or at once. */
  function crawls(until: Record<string, Promise<void>> = {}, concurrency = 4) {
    const begun: string[] = [];
    const ended: string[] = [];
    const handle = async ({ sourceId }: { sourceId: string }) => {
      if (!sourceId.endsWith(row(''))) return;
      begun.push(sourceId);
      await until[sourceId];
      ended.push(sourceId);
    };
    return { begun, ended, plans: plans({ crawl: { concurrency, handle } }) };
  }
  const eventually = (check: () => void) => vi.waitFor(check, { timeout: 20_000, interval: 20 });

  it('does what it is asked, also what was asked for before it worked', async () => {
    const queue = await aQueue();
    const work = crawls();
    await queue.send('crawl', { sourceId: row('early') });
    await queue.work(work.plans);
    await queue.send('crawl', { sourceId: row('late') });
    await eventually(() => expect(work.ended.toSorted()).toEqual([row('early'), row('late')]));
  });

  it('begins at once with what is sent while it works, whenever it would look next', async () => {
    const queue = await aQueue();
    const work = crawls();
    await queue.work(work.plans);
    // From here on nothing happens by waiting.
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    await queue.send('crawl', { sourceId: row('a') });
    await queue.send('crawl', { sourceId: row('b') });
    await new Promise<void>((resolve) => {
      const look = setInterval(() => {
        if (work.ended.length < 2) return;
        clearInterval(look);
        resolve();
      }, 10);
    });
  });

  it('keeps one job waiting for a row, and one more while it runs', async () => {
    const queue = await aQueue();
    const go = deferred();
    const work = crawls({ [row('a')]: go.promise }, 1);
    for (let n = 0; n < 3; n += 1) await queue.send('crawl', { sourceId: row('a') });
    await queue.work(work.plans);
    await eventually(() => expect(work.begun).toHaveLength(1));
    for (let n = 0; n < 3; n += 1) await queue.send('crawl', { sourceId: row('a') });
    await queue.send('crawl', { sourceId: row('b') });
    go.resolve();
    await eventually(() => expect(work.ended).toEqual([row('a'), row('a'), row('b')]));
  });

  it('lets a slow job hold up no other', async () => {
    const queue = await aQueue();
    const go = deferred();
    const work = crawls({ [row('slow')]: go.promise }, 2);
    await queue.work(work.plans);
    await queue.send('crawl', { sourceId: row('slow') });
    const others = ['a', 'b', 'c', 'd', 'e'].map(row);
    for (const sourceId of others) await queue.send('crawl', { sourceId });
    await eventually(() => expect(work.ended).toEqual(others));
    go.resolve();
  });

  it('runs no more at once than it may', async () => {
    const queue = await aQueue();
    let running = 0;
    let most = 0;
    let done = 0;
    const handle = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise(setImmediate);
      running -= 1;
      done += 1;
    };
    for (let n = 0; n < 12; n += 1) await queue.send('rematch', { brandId: row(`${n}`) });
    await queue.work(plans({ rematch: { concurrency: 3, handle } }));
    await eventually(() => expect(done).toBe(12));
    expect(most).toBeLessThanOrEqual(3);
  });

  it('goes on after a job that failed', async () => {
    const queue = await aQueue();
    const seen: string[] = [];
    const handle = async ({ digestId }: { digestId: string }) => {
      seen.push(digestId);
      if (digestId === row('bad')) throw new Error('no good');
    };
    await queue.work(plans({ digest: { concurrency: 1, handle } }));
    await queue.send('digest', { digestId: row('bad') });
    await queue.send('digest', { digestId: row('good') });
    await eventually(() => expect(seen).toEqual([row('bad'), row('good')]));
    await queue.send('digest', { digestId: row('bad') });
    await eventually(() => expect(seen).toHaveLength(3));
  });

  it('finishes what it began before it ends, and leaves the rest to the next', async () => {
    const queue = await aQueue();
    const go = deferred();
    const work = crawls({ [row('begun')]: go.promise }, 1);
    await queue.work(work.plans);
    await queue.send('crawl', { sourceId: row('begun') });
    await eventually(() => expect(work.begun).toEqual([row('begun')]));
    await queue.send('crawl', { sourceId: row('waiting') });
    let over = false;
    const stopping = queue.stop().then(() => {
      over = true;
    });
    await new Promise(setImmediate);
    expect(over).toBe(false);
    go.resolve();
    await stopping;
    expect(work.ended).toEqual([row('begun')]);
    const next = crawls();
    await (await aQueue()).work(next.plans);
    await eventually(() => expect(next.ended).toEqual([row('waiting')]));
  });

  it('does again what was cut off and no row would ask for again', async () => {
    const queue = await aQueue();
    const seen: string[] = [];
    const noting = (handle: () => Promise<void>) => ({
      concurrency: 1,
      handle: async ({ brandId }: { brandId: string }) => {
        if (brandId !== row('brand')) return;
        seen.push(brandId);
        await handle();
      },
    });
    const cutOff = noting(async () => {
      void queue.stop();
      throw new Error('cut off');
    });
    await queue.work(plans({ rematch: cutOff }));
    await queue.send('rematch', { brandId: row('brand') });
    await eventually(() => expect(seen).toHaveLength(1));
    await queue.stop();
    await (await aQueue()).work(plans({ rematch: noting(async () => {}) }));
    await eventually(() => expect(seen).toHaveLength(2));
  });

  it('gives each job to one of several workers', async () => {
    const [one, two] = [await aQueue(), await aQueue()];
    const work = crawls();
    await one.work(work.plans);
    await two.work(work.plans);
    const rows = Array.from({ length: 30 }, (_, n) => row(`${n}`));
    await Promise.all(rows.map((sourceId, n) => (n % 2 === 0 ? one : two).send('crawl', { sourceId })));
    await eventually(() => expect(work.ended.toSorted()).toEqual(rows.toSorted()));
  });
});
