import { LRUCache } from 'lru-cache';
import type { FetchedItem } from '../../../../src/core/item.ts';
import type { Cursor } from '../../../../src/core/source.ts';
import { HOUR } from '../../../../src/core/time.ts';
import type { KnownItem, ListenContext, StreamBatch } from '../../../connector.ts';
import { itemOf, knownPost, postRecord } from '../post.ts';
import { type PostChange, readEvent } from './event.ts';
import { readPosition, type StreamPosition } from './position.ts';

/** How far back servers can tell. */
const LOOK_BACK = 36 * HOUR;
/** Without anything to keep, the position is kept this often, in µs of the stream. */
const KEEP_EVERY_US = 5_000_000;
/** Deletions that wait to be kept; they come from the whole network. */
const MAX_REMOVED = 500;
/** Changes remembered as told, as a stream that is taken up again tells some twice. */
const MAX_TOLD = 10_000;

/** What is made of the messages of a stream, over all its connections. */
export interface Intake {
  position(): StreamPosition | null;
  /** Says that a connection to `endpoint` begins. `lost`: what was asked for is not to be had there any more. */
  begin(endpoint: string, lost: boolean): void;
  /** Keeps what messages bring; done when what there was to keep is safe. */
  read(messages: readonly string[], endpoint: string): Promise<void>;
}

export function createIntake(
  stored: Cursor,
  { clock, take, wanted }: Pick<ListenContext, 'clock' | 'take'> & { wanted(item: FetchedItem): boolean },
): Intake {
  const told = new LRUCache<string, true>({ max: MAX_TOLD });
  let position = readPosition(stored);
  let keptUs = position?.us ?? 0;
  let missed: StreamBatch['missed'] = null;
  let items: FetchedItem[] = [];
  let removed: KnownItem[] = [];
  /** Whether the next event is the first of a connection that ought to tell again what was heard last. */
  let retells = false;

  function keepChange(change: PostChange, us: number): void {
    const { operation, record, revision, did, rkey } = change;
    const name = `${operation} ${did}/${rkey} ${revision}`;
    if (operation === 'delete') {
      if (isNews(name)) removed.push(knownPost(change));
      return;
    }
    const post = postRecord.safeParse(record);
    if (!post.success) return;
    const seenAt = new Date(us / 1_000);
    const isEdited = operation === 'update';
    const item = itemOf(change, post.data, { author: did, seenAt, engagement: null, isEdited });
    if (wanted(item) && isNews(name)) items.push(item);
  }

  function isNews(name: string): boolean {
    if (told.has(name)) return false;
    told.set(name, true);
    return true;
  }

  async function keep(): Promise<void> {
    if (position === null) return;
    await take({ items, removed, missed, cursor: { ...stored, stream: position } });
    items = [];
    removed = [];
    missed = null;
    keptUs = position.us;
  }

  return {
    position: () => position,
    begin(endpoint, lost) {
      retells = false;
      if (position === null) return;
      const awayMs = clock.now().getTime() - position.us / 1_000;
      if (lost || awayMs > LOOK_BACK) missed = away(awayMs);
      // A server that counts goes on behind the number it is given, and answers an error when it cannot.
      else retells = position.counted?.endpoint !== endpoint;
    },
    async read(messages, endpoint) {
      for (const message of messages) {
        const { us, seq, change } = readEvent(message, endpoint);
        if (retells && position !== null && us > position.us) missed = skipped(position.us, us);
        retells = false;
        if (change !== null) keepChange(change, us);
        // What is told again after a reconnection is older.
        if (us >= (position?.us ?? 0)) {
          position = { us, counted: seq === null ? null : { endpoint, seq } };
        }
        if (removed.length >= MAX_REMOVED) await keep();
      }
      const isDue = (position?.us ?? 0) - keptUs >= KEEP_EVERY_US;
      if (items.length > 0 || missed !== null || isDue) await keep();
    },
  };
}

function away(ms: number): StreamBatch['missed'] {
  const hours = Math.round(ms / HOUR);
  return { atLeast: null, reason: `nobody listened for ${hours} hours, more than the stream looks back` };
}

/** The event that a position stands for is told again, unless it is gone. */
function skipped(fromUs: number, toUs: number): StreamBatch['missed'] {
  const [from, to] = [fromUs, toUs].map((us) => new Date(us / 1_000).toISOString());
  return { atLeast: null, reason: `the stream went on at ${to}, after ${from}` };
}
