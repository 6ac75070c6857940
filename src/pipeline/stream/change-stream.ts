import type { Logger } from 'pino';
import type { Database } from '../../../db/database.ts';
import {
  beginChanges,
  CHANGES,
  type Change,
  type ChangePosition,
  changesAfter,
  isAfter,
  newestChange,
  ORIGIN,
} from '../../../db/repos/changes.ts';
import type { Store } from '../../../db/store.ts';
import { Follower } from './follower.ts';
import { createFollowing, type Following } from './following.ts';

/** Changes that are read at once. */
const PAGE = 500;
/** Should no notice come: through a pooler that keeps none, say. */
const POLL_MS = 5_000;
/** Until it is asked again whether an older transaction has ended. */
const HELD_MS = 100;

/** The changes of one database as they happen, read once for all who follow them in this process. */
export interface ChangeStream {
  /** Where whoever comes now begins; {@link ORIGIN} while nothing has happened. */
  newest(): Promise<ChangePosition>;
  /** All changes after a position, each once and in their order; first those that have happened already. */
  follow(after: ChangePosition): Following;
  /** Ends everybody's following. */
  stop(): Promise<void>;
}

/**
 * Starts to listen. The database is asked while somebody follows: when a transaction says that it has changed something,
 * when an older one kept that back, and now and then.
 */
export async function startChangeStream(
  { store, database, log }: { store: Store; database: Pick<Database, 'listen'>; log: Logger },
  { pollMs = POLL_MS, heldMs = HELD_MS } = {},
): Promise<ChangeStream> {
  const followers = new Set<Follower>();
  let at = ORIGIN;
  let woken = false;
  let reading: Promise<void> | null = null;
  let stopped = false;

  function wake(): void {
    woken = true;
    if (stopped) return;
    reading ??= read()
      .catch((error) => log.error({ err: error }, 'changes could not be read'))
      .finally(() => {
        reading = null;
        if (woken && !stopped && followers.size > 0) wake();
      });
  }

  async function read(): Promise<void> {
    woken = false;
    while (followers.size > 0 && !stopped) {
      const { ready, held } = await changesAfter(store, at, PAGE);
      at = ready.at(-1) ?? at;
      for (const follower of followers) {
        follower.take(ready);
        if (follower.ended) followers.delete(follower);
      }
      if (ready.length === PAGE) continue;
      if (held) setTimeout(wake, heldMs).unref();
      return;
    }
  }

  /** Nobody follows, so nothing was read of late. */
  async function catchUp(): Promise<void> {
    const newest = await newestChange(store);
    if (followers.size === 0 && isAfter(newest, at)) at = newest;
  }

  async function past(position: ChangePosition): Promise<Change[]> {
    return (await changesAfter(store, position, PAGE)).ready;
  }

  function join(position: ChangePosition): Follower | null {
    if (isAfter(at, position) && !stopped) return null;
    const follower = new Follower(position);
    if (stopped) follower.end();
    else followers.add(follower);
    wake();
    return follower;
  }

  function leave(follower: Follower): void {
    followers.delete(follower);
  }

  await beginChanges(store);
  const unlisten = await database.listen(CHANGES, wake);
  const poll = setInterval(wake, pollMs).unref();

  return {
    async newest() {
      await catchUp();
      return at;
    },
    follow: (after) => createFollowing(after, { position: () => at, catchUp, past, join, leave }),
    async stop() {
      stopped = true;
      clearInterval(poll);
      for (const follower of followers) follower.end();
      followers.clear();
      await unlisten();
      await reading;
    },
  };
}
