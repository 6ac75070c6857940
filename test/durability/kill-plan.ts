import { type EventEmitter, once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { Random } from '../../src/demo/world/random.ts';
import type { Mortal } from './mortal.ts';

/** When a program is killed: `ms` after the `nth` time that something happened. */
interface KillMoment {
  after: 'birth' | 'ready' | 'visit' | 'post' | 'answered';
  nth: number;
  ms: number;
}

/** What did not happen by then is not waited for. */
const PATIENCE_MS = 2_500;

/**
 * Moments all over a program's life: while it starts, while it works, while a feed is on its way or being stored,
 * while a webhook is on its way, and just after one was taken, before that could be written down.
 */
export function randomMoment(random: Random): KillMoment {
  const after = (['birth', 'ready', 'visit', 'post', 'answered'] as const)[
    random.weighted([3, 4, 6, 4, 5])
  ] as KillMoment['after'];
  const longest = { birth: 1_000, ready: 1_500, visit: 300, post: 10, answered: 5 }[after];
  return { after, nth: random.between(1, after === 'visit' ? 20 : 4), ms: random.between(0, longest) };
}

/** Waits for `moment` in the life of `victim`, then ends it. */
export async function killAt(victim: Mortal, moment: KillMoment, moments: EventEmitter): Promise<void> {
  const { after, nth, ms } = moment;
  if (after !== 'birth') await victim.ready;
  if (after !== 'birth' && after !== 'ready') {
    const tooLong = AbortSignal.timeout(PATIENCE_MS);
    try {
      for (let count = 0; count < nth; count++) await once(moments, after, { signal: tooLong });
    } catch (error) {
      if (!tooLong.aborted) throw error;
    }
  }
  await pause(ms);
  await victim.kill();
}
