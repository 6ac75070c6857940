import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Source } from '../../src/core/source.ts';
import { type CrawlLoop, startCrawlLoop } from '../../src/jobs/crawl-loop.ts';
import type { HeldSource } from '../../src/pipeline/crawl/crawler.ts';
import type { CrawlSummary } from '../../src/pipeline/crawl/record-crawl.ts';
import { deferred, log } from './plans.ts';

let loop: CrawlLoop;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const stop = () => Promise.all([loop.stop(), settle(100)]);

/** Sources that are due, and visits that take until they are let go; `slow` ones answer and are written down apart. */
function crawl(due: string[], { concurrency = 2, until = {} as Record<string, Promise<void>> } = {}) {
  const claims: number[] = [];
  const begun: string[] = [];
  const visited: string[] = [];
  const released: string[] = [];
  let broken = 0;
  const nameOf = ({ source }: HeldSource) => source.id;
  loop = startCrawlLoop({
    concurrency,
    perHost: 1,
    log,
    onVisited: ({ sourceId }) => void visited.push(sourceId),
    crawler: {
      async claimDue(limit) {
        claims.push(limit);
        if (broken > 0) {
          broken -= 1;
          throw new Error('the database is away');
        }
        const lease = { end: async () => new Date() };
        return due.splice(0, limit).map((id) => ({ source: { id } as Source, lease }));
      },
      async visit(held, signal, answered = () => {}) {
        begun.push(nameOf(held));
        const aborted = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
        await Promise.race([until[nameOf(held)], aborted]);
        answered();
        await Promise.race([until[`${nameOf(held)} written`], aborted]);
        if (nameOf(held) === 'broken') throw new Error('no good');
        return signal.aborted ? null : ({ sourceId: nameOf(held) } as CrawlSummary);
      },
      release: async (held) => void released.push(nameOf(held)),
    },
  });
  const breakDown = (times: number) => {
    broken = times;
  };
  return { claims, begun, visited, released, breakDown };
}

it('visits what is due, then sleeps until it is woken', async () => {
  const due = ['a', 'b', 'c'];
  const { claims, visited } = crawl(due);
  await settle(100);
  expect(visited).toEqual(['a', 'b', 'c']);
  const before = claims.length;
  due.push('d');
  await settle(60_000);
  expect(claims).toHaveLength(before);
  loop.wake();
  await settle();
  expect(visited).toEqual(['a', 'b', 'c', 'd']);
  await stop();
});

it('asks no more at once than it may, and lets a slow one hold up no other', async () => {
  const slow = deferred();
  const { begun, visited } = crawl(['slow', 'a', 'b', 'c', 'd'], { until: { slow: slow.promise } });
  await settle();
  expect(begun).toEqual(['slow', 'a', 'b', 'c', 'd']);
  expect(visited).toEqual(['a', 'b', 'c', 'd']);
  slow.resolve();
  await settle();
  expect(visited).toContain('slow');
  await stop();
});

it('asks the next source while what one answered is written down', async () => {
  const gates = { 'a written': deferred(), b: deferred() };
  const until = { 'a written': gates['a written'].promise, b: gates.b.promise };
  const { begun } = crawl(['a', 'b', 'c'], { concurrency: 1, until });
  await settle();
  expect(begun).toEqual(['a', 'b']);
  gates.b.resolve();
  await settle();
  expect(begun).toEqual(['a', 'b', 'c']);
  gates['a written'].resolve();
  await stop();
});

it('claims many at once, and no more than it can soon visit', async () => {
  const all = Array.from({ length: 100 }, (_, n) => `${n}`);
  const { claims, visited } = crawl([...all], { concurrency: 5 });
  await settle(1_000);
  expect(visited.toSorted()).toEqual(all.toSorted());
  expect(Math.max(...claims)).toBeLessThanOrEqual(20);
  expect(claims.length).toBeLessThan(25);
  await stop();
});

it('goes on after a visit that failed, and after a claim that failed', async () => {
  const due = ['broken', 'a'];
  const { visited, breakDown } = crawl(due);
  await settle(100);
  expect(visited).toEqual(['a']);
  breakDown(1);
  due.push('b');
  loop.wake();
  await settle(100);
  loop.wake();
  await settle(100);
  expect(visited).toEqual(['a', 'b']);
  await stop();
});

it('gives back what it did not begin, and running visits a while, when it is stopped', async () => {
  const gates = { quick: deferred(), endless: deferred() };
  const until = { quick: gates.quick.promise, endless: gates.endless.promise };
  const { released, visited } = crawl(['quick', 'endless', 'never begun'], { until });
  await settle();
  const stopped = loop.stop();
  gates.quick.resolve();
  await settle(100);
  expect(released).toEqual(['never begun']);
  expect(visited).toEqual(['quick']);
  await settle(5_000);
  await stopped;
  expect(visited).toEqual(['quick']);
});
