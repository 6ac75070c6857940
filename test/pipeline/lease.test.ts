import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addMs, SECOND } from '../../src/core/time.ts';
import { keepLease, leaseFrom } from '../../src/pipeline/lease.ts';
import { manualClock } from '../support/clock.ts';

describe('a lease', () => {
  const wall = manualClock();
  let renewals: { held: Date; next: Date }[];
  beforeEach(() => {
    renewals = [];
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Lets wall time go by. */
  async function wait(seconds: number): Promise<void> {
    for (let second = 0; second < seconds; second++) {
      wall.advance(SECOND);
      await vi.advanceTimersByTimeAsync(SECOND);
    }
  }
  function keep(answer: () => Promise<boolean> = async () => true) {
    const until = leaseFrom(wall.now());
    const lease = keepLease(wall, until, (held, next) => {
      renewals.push({ held, next });
      return answer();
    });
    return { lease, until };
  }

  it('is over within seconds of its holder being killed', () => {
    expect(leaseFrom(wall.now()).getTime() - wall.now().getTime()).toBeLessThanOrEqual(15 * SECOND);
  });

  it('is renewed well before it runs out, each time from where it stands', async () => {
    const { lease, until } = keep();
    let end = until;
    await wait(60);
    for (const { held, next } of renewals) {
      expect(held).toEqual(end);
      expect(next.getTime()).toBeGreaterThan(held.getTime());
      end = next;
    }
    expect(end > addMs(wall.now(), 5 * SECOND)).toBe(true);
    expect(await lease.end()).toEqual(end);
  });

  it('is not renewed any more when the work is done', async () => {
    const { lease, until } = keep();
    expect(await lease.end()).toEqual(until);
    await wait(60);
    expect(renewals).toEqual([]);
  });

  it('says where it stands only after a renewal under way came to its end', async () => {
    let answer = (_held: boolean) => {};
    const { lease } = keep(() => new Promise((resolve) => (answer = resolve)));
    await wait(5);
    const end = lease.end();
    answer(true);
    expect(await end).toEqual(renewals[0]?.next);
  });

  it('is not fought for once it was lost', async () => {
    const { lease, until } = keep(async () => false);
    await wait(60);
    expect(renewals).toHaveLength(1);
    expect(await lease.end()).toEqual(until);
  });

  it('is renewed by the next try when one fails', async () => {
    let tries = 0;
    const { lease } = keep(async () => {
      tries += 1;
      if (tries === 1) throw new Error('the database is away');
      return true;
    });
    await wait(10);
    expect(renewals.map(({ held }) => held)).toEqual([renewals[0]?.held, renewals[0]?.held]);
    expect(await lease.end()).toEqual(renewals[1]?.next);
  });
});
