import type { Change, ChangePosition } from '../../../db/repos/changes.ts';
import type { Follower } from './follower.ts';

/** What a client is told from. */
export interface Following {
  /** What came next, once something has; null when it was ended, or when it did not take what came. */
  next(): Promise<Change[] | null>;
  /** Whether too much waited for it. */
  readonly lost: boolean;
  end(): void;
}

/** The one who reads for all. */
export interface SharedReader {
  /** How far it has read. */
  position(): ChangePosition;
  /** Brings an idle reader up to date. */
  catchUp(): Promise<void>;
  /** Some changes after a position, from the database. */
  past(after: ChangePosition): Promise<Change[]>;
  /** Somebody who is given what is read from now on; null where the reader is past `at` already. */
  join(at: ChangePosition): Follower | null;
  leave(follower: Follower): void;
}

/** Follows the changes after a position: those of the past are read for it alone until it has met the shared reader. */
export function createFollowing(after: ChangePosition, reader: SharedReader): Following {
  let at = after;
  let follower: Follower | null = null;
  let begun = false;
  let ended = false;

  async function next(): Promise<Change[] | null> {
    if (!begun) await reader.catchUp();
    begun = true;
    while (!ended) {
      follower ??= reader.join(at);
      if (follower !== null) return follower.next();
      const met = reader.position();
      const page = await reader.past(at);
      at = page.at(-1) ?? met;
      if (page.length > 0 && !ended) return page;
    }
    return null;
  }

  return {
    next,
    get lost() {
      return follower?.lost ?? false;
    },
    end() {
      ended = true;
      if (follower === null) return;
      follower.end();
      reader.leave(follower);
    },
  };
}
