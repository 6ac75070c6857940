import { z } from 'zod';
import { itemSelectors } from '../../extract/item-selectors.ts';

/** A public page, and where its items are when that is not left to the reader. */
export const pageSettings = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  items: itemSelectors.optional(),
});

export type PageSettings = z.infer<typeof pageSettings>;
