import { randomFillSync } from 'node:crypto';
import { UUID } from 'uuidv7';

/** What the last id was made from: ids of one millisecond must sort in the order they were made. */
const last = { ms: -1, sequence: 0 };

/** Random bytes are asked for by the thousand: asking takes longer than making an id. */
const pool = Buffer.alloc(10 * 256);
let used = pool.length;

function tenRandomBytes(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += 10;
  return pool.subarray(used - 10, used);
}

/**
 * A UUIDv7 whose time part is `at` (RFC 9562 §5.7, millisecond precision). Ids that this process makes one after the
 * other for the same millisecond ascend (§6.2, fixed-length counter in rand_a); the other 62 bits are random.
 * For items and mentions `at` is the clamped publication time, so ids sort, page and prune by time.
 */
export function newId(at: Date): string {
  const random = tenRandomBytes();
  const ms = Math.min(Math.max(at.getTime(), 0), 2 ** 48 - 1);
  // Half the counter's range is left for counting up; when it is spent, order within the millisecond is lost.
  last.sequence = ms === last.ms ? (last.sequence + 1) & 0xfff : random.readUInt16BE(0) & 0x7ff;
  last.ms = ms;
  const randBHigh = random.readUInt32BE(2) & 0x3fff_ffff;
  const randBLow = random.readUInt32BE(6);
  return UUID.fromFieldsV7(ms, last.sequence, randBHigh, randBLow).toString();
}

/** The smallest id whose time part is `at`: a range bound for pages and partitions. */
export function firstIdAt(at: Date): string {
  return UUID.fromFieldsV7(Math.min(Math.max(at.getTime(), 0), 2 ** 48 - 1), 0, 0, 0).toString();
}

/** The time part of a UUIDv7. */
export function timeOfId(id: string): Date {
  return new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16));
}

const EARLIEST = Date.UTC(1990, 0, 1);

/**
 * Publication time as it may enter an id: publishers claim 1970 and 2099. Future and absent times become
 * `firstSeenAt`, times before the web become 1990.
 */
export function clampPublished(publishedAt: Date | null, firstSeenAt: Date): Date {
  if (publishedAt === null || Number.isNaN(publishedAt.getTime()) || publishedAt > firstSeenAt)
    return firstSeenAt;
  return publishedAt.getTime() < EARLIEST ? new Date(EARLIEST) : publishedAt;
}
