import { z } from 'zod';

/** A page of reviews, best the one that shows the newest first. */
export const reviewsSettings = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  /** Pages that one visit reads at most. */
  pages: z.int().min(1).max(20).default(5),
});

export type ReviewsSettings = z.infer<typeof reviewsSettings>;
