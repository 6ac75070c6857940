import { and, gte, lt, type SQL } from 'drizzle-orm';
import { firstIdAt } from '../../../src/core/id.ts';
import type { TimeSpan } from '../../../src/core/time.ts';
import { mentions } from '../../schema/index.ts';

/**
 * That mentions were published in [from, to), said of their ids as well: for the newest of a time, which are found by
 * ids. What is only counted does without, and is counted from an index that holds no ids.
 */
export function publishedIn({ from, to }: TimeSpan): SQL | undefined {
  return and(
    gte(mentions.publishedAt, from),
    lt(mentions.publishedAt, to),
    gte(mentions.id, firstIdAt(from)),
    lt(mentions.id, firstIdAt(to)),
  );
}
