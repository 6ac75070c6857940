import type PgBoss from 'pg-boss';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createLane, type Lane } from '../../src/jobs/lane.ts';
import { deferred, log } from './plans.ts';

/** As much of pg-boss as a lane uses; jobs wait in memory. */
function memoryBoss() {
  const waiting: PgBoss.Job<object>[] = [];
  const completed: string[] = [];
  const failed: string[] = [];
  let broken = 0;
  const boss = {
    async fetch(_kind: string, { batchSize }: { batchSize: number }) {
      if (broken > 0) {
        broken -= 1;
        throw new Error('the database is away');
      }
      return waiting.splice(0, batchSize);
    },
    complete: async (_kind: string, id: string) => void completed.push(id),
    fail: async (_kind: string, id: string) => void failed.push(id),
  };
  return {
    boss: boss as unknown as PgBoss,
    completed,
    failed,
    add: (id: string) =>
      void waiting.push({ id, name: 'crawl', data: { sourceId: id }, expireInSeconds: 60 }),
    breakDown: (times: number) => {
      broken = times;
    },
  };
}

let lane: Lane;
let memory: ReturnType<typeof memoryBoss>;
beforeEach(() => {
  vi.useFakeTimers();
  memory = memoryBoss();
});
afterEach(() => vi.useRealTimers());

const open = (handle: (id: string, signal: AbortSignal) => Promise<void>, concurrency = 2) => {
  const plan = {
    concurrency,
    handle: (data: object, signal: AbortSignal) => handle((data as { sourceId: string }).sourceId, signal),
  };
  lane = createLane(memory.boss, 'crawl', plan, log);
};
const poll = () => vi.advanceTimersByTimeAsync(1_000);

it('looks for jobs again and again', async () => {
  open(async () => {});
  await poll();
  memory.add('a');
  await poll();
  expect(memory.completed).toEqual(['a']);
  await lane.stop();
});

it('tries again when jobs could not be fetched', async () => {
  memory.breakDown(2);
  memory.add('a');
  open(async () => {});
  await poll();
  expect(memory.completed).toEqual([]);
  await poll();
  await poll();
  expect(memory.completed).toEqual(['a']);
  await lane.stop();
});

it('says which jobs failed', async () => {
  memory.add('bad');
  memory.add('good');
  open((id) => (id === 'bad' ? Promise.reject(new Error('no good')) : Promise.resolve()));
  await poll();
  expect(memory).toMatchObject({ completed: ['good'], failed: ['bad'] });
  await lane.stop();
});

it('fills a free place at once', async () => {
  const gates = { a: deferred(), b: deferred() };
  for (const id of ['a', 'b', 'c', 'd']) memory.add(id);
  const begun: string[] = [];
  open(async (id) => {
    begun.push(id);
    await gates[id as 'a' | 'b']?.promise;
  });
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(['a', 'b']);
  gates.b.resolve();
  await vi.advanceTimersByTimeAsync(0);
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  gates.a.resolve();
  await lane.stop();
});

it('gives running jobs a while when it is stopped, and then tells them to end', async () => {
  memory.add('endless');
  memory.add('quick');
  memory.add('never begun');
  const quick = deferred();
  let told = false;
  open(async (id, signal) => {
    if (id === 'quick') return quick.promise;
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
    told = true;
  });
  await vi.advanceTimersByTimeAsync(0);
  const stopped = lane.stop();
  quick.resolve();
  await vi.advanceTimersByTimeAsync(3_900);
  expect(memory.completed).toEqual(['quick']);
  expect(told).toBe(false);
  await vi.advanceTimersByTimeAsync(1_000);
  await stopped;
  expect(told).toBe(true);
  expect(memory.completed).toEqual(['quick', 'endless']);
});
