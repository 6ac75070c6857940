import { z } from 'zod';
import type { Cursor } from '../../../../src/core/source.ts';

const position = z.object({
  /** When the last event was told, in µs since 1970, by the clock of the server that told it. */
  us: z.int().positive(),
  /** Its number, where the server counts. */
  counted: z.object({ endpoint: z.string(), seq: z.int().nonnegative() }).nullable(),
});

/** Up to where a stream was heard. */
export type StreamPosition = z.infer<typeof position>;

/** The position kept in a cursor; null where there is none, or one that is not ours. */
export function readPosition({ stream }: Cursor): StreamPosition | null {
  const { success, data } = position.safeParse(stream);
  return success ? data : null;
}
