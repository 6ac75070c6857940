import { createHash } from 'node:crypto';
import { countTry, forgetTries, pruneTries } from '../../../db/repos/access/auth-rates.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, DAY, MINUTE } from '../../core/time.ts';

const WINDOW = 15 * MINUTE;
/** Tries within a window: an address may be that of a whole office, an account is one person's. */
const mostTries = { address: 50, account: 10 } as const;

/** One kind of thing that is guessed at, such as a password. */
export type Guessed = 'sign-in' | 'proof' | 'reset' | 'token';

export interface Tried {
  guessed: Guessed;
  /** Address of who tries; null where it is not known. */
  address: string | null;
  /** Whose account it is tried on; null where that is not said. */
  email: string | null;
}

/**
 * Counts a try, and says how long to wait before the next one is listened to, in milliseconds; null when this one is.
 * Counted in the database, so it holds over all processes.
 */
export async function throttled(store: Store, tried: Tried, now: Date): Promise<number | null> {
  let wait: number | null = null;
  for (const [key, most] of keysOf(tried)) {
    const { count, since } = await countTry(store, key, WINDOW, now);
    if (count > most) wait = Math.max(wait ?? 0, since.getTime() + WINDOW - now.getTime());
  }
  return wait;
}

/** Forgets the tries on an account whose owner came in, and everybody's of long ago. */
export async function cameIn(store: Store, tried: Tried, now: Date): Promise<void> {
  for (const [key] of keysOf({ ...tried, address: null })) await forgetTries(store, key);
  await pruneTries(store, addMs(now, -DAY));
}

function keysOf({ guessed, address, email }: Tried): [key: string, most: number][] {
  const account = email === null ? null : createHash('sha256').update(email).digest('base64url');
  return [
    ...(address === null ? [] : [[`${guessed} from ${address}`, mostTries.address] as [string, number]]),
    ...(account === null ? [] : [[`${guessed} of ${account}`, mostTries.account] as [string, number]]),
  ];
}
