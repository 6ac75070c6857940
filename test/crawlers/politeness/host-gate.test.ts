import { afterEach, describe, expect, it, vi } from 'vitest';
import { createHostGate } from '../../../crawlers/politeness/host-gate.ts';

afterEach(() => void vi.useRealTimers());

/** A task that ends when told. */
function held() {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  const task = vi.fn(() => done);
  return { task, end };
}

/** Lets everything that is ready run. */
const settle = () => vi.advanceTimersByTimeAsync(0);

describe('a host gate', () => {
  it('lets no more tasks run per host than it may, in order', async () => {
    vi.useFakeTimers();
    const gate = createHostGate(2);
    const [a, b, c, d] = [held(), held(), held(), held()];
    const all = [a, b, c, d].map(({ task }) => gate.run('one', task));
    await settle();
    expect([a, b, c, d].map(({ task }) => task.mock.calls.length)).toEqual([1, 1, 0, 0]);
    b.end();
    await settle();
    expect([c, d].map(({ task }) => task.mock.calls.length)).toEqual([1, 0]);
    for (const { end } of [a, c, d]) end();
    await Promise.all(all);
  });

  it('never lets a hung host delay another', async () => {
    const gate = createHostGate(1);
    const hung = held();
    const stuck = [gate.run('hung', hung.task), gate.run('hung', hung.task)];
    const others = Array.from({ length: 50 }, (_, n) => gate.run(`host ${n}`, async () => n));
    expect(await Promise.all(others)).toHaveLength(50);
    expect(hung.task).toHaveBeenCalledTimes(1);
    hung.end();
    await Promise.all(stuck);
  });

  it('keeps the pause between two starts on a host', async () => {
    vi.useFakeTimers();
    const gate = createHostGate(5);
    const started: number[] = [];
    const begin = performance.now();
    const task = async () => void started.push(performance.now() - begin);
    const all = [1, 2, 3].map(() => gate.run('one', task, { delayMs: 1_000 }));
    await vi.advanceTimersByTimeAsync(10_000);
    await Promise.all(all);
    expect(started).toEqual([0, 1_000, 2_000]);
  });

  it('keeps the pause after it fell idle', async () => {
    vi.useFakeTimers();
    const gate = createHostGate(1);
    await gate.run('one', async () => undefined, { delayMs: 1_000 });
    const later = held();
    later.end();
    const run = gate.run('one', later.task, { delayMs: 1_000 });
    await vi.advanceTimersByTimeAsync(999);
    expect(later.task).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(later.task).toHaveBeenCalledOnce();
    await run;
  });

  it('passes results and failures on, and goes on after a failure', async () => {
    const gate = createHostGate(1);
    const failing = gate.run('one', async () => {
      throw new Error('broken');
    });
    await expect(failing).rejects.toThrow('broken');
    expect(await gate.run('one', async () => 'fine')).toBe('fine');
  });

  it('lets a waiting caller give up without starting, and the next one start', async () => {
    const gate = createHostGate(1);
    const [first, second, third] = [held(), held(), held()];
    third.end();
    const controller = new AbortController();
    const running = gate.run('one', first.task);
    const waiting = gate.run('one', second.task, { signal: controller.signal });
    const last = gate.run('one', third.task);
    controller.abort();
    await expect(waiting).rejects.toMatchObject({ reason: 'aborted', retryable: true });
    first.end();
    await Promise.all([running, last]);
    expect(second.task).not.toHaveBeenCalled();
  });

  it('does not start for a caller who gave up before', async () => {
    const { task } = held();
    const run = createHostGate(1).run('one', task, { signal: AbortSignal.abort() });
    await expect(run).rejects.toMatchObject({ reason: 'aborted' });
    expect(task).not.toHaveBeenCalled();
  });

  it('leaves no timer behind once a host is quiet', async () => {
    vi.useFakeTimers();
    const gate = createHostGate(1);
    await gate.run('one', async () => undefined, { delayMs: 500 });
    await vi.advanceTimersByTimeAsync(500);
    expect(vi.getTimerCount()).toBe(0);
  });
});
