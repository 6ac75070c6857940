import { z } from 'zod';
import { serverUrl } from '../../search/endpoint.ts';

export const wordPressSettings = z.strictObject({
  /** As the site's search box takes it: every word must occur. */
  query: z.string().trim().min(1).max(200),
  /** The site's address. */
  site: serverUrl,
});

export type WordPressSettings = z.infer<typeof wordPressSettings>;
