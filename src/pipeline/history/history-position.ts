import { z } from 'zod';
import type { Cursor } from '../../core/source.ts';

/** Where reading into a source's past stands: what is kept between two steps. */
export interface HistoryPosition {
  /** The connector's own cursor. */
  place: Cursor;
  /** When the next step is due. */
  dueAt: Date;
  steps: number;
  /** Steps in a row that brought nothing new. */
  barren: number;
  /** Steps in a row that failed. */
  failures: number;
}

const stored = z.object({
  place: z.record(z.string(), z.unknown()),
  dueAt: z.coerce.date(),
  steps: z.int(),
  barren: z.int(),
  failures: z.int(),
});

/** A stored position; one that is not ours, or none, begins anew at `now`. */
export function readPosition(cursor: Cursor | null, now: Date): HistoryPosition {
  const result = stored.safeParse(cursor);
  return result.success ? result.data : { place: {}, dueAt: now, steps: 0, barren: 0, failures: 0 };
}

/** What `history_cursor` holds for a position. */
export function writePosition(position: HistoryPosition): Cursor {
  return { ...position, dueAt: position.dueAt.toISOString() };
}
