import { z } from 'zod';

/** What a visit leaves for the next one. */
const reviewsCursor = z.object({
  /** Marks of the reviews that were there; null before the first visit. */
  seen: z.array(z.string()).nullable().default(null),
  /** How many there were in all, by the page's own word. */
  count: z.number().nullable().default(null),
});

export type ReviewsCursor = z.infer<typeof reviewsCursor>;

/** A stored cursor; one that is not ours begins anew. */
export function readCursor(stored: unknown): ReviewsCursor {
  const result = reviewsCursor.safeParse(stored);
  return result.success ? result.data : reviewsCursor.parse({});
}
