import { z } from 'zod';
import { serverUrl } from '../../search/endpoint.ts';

export const stackExchangeSettings = z.strictObject({
  /** As the site's search box takes it. */
  query: z.string().trim().min(1).max(240),
  /** The site's name in the API: `stackoverflow`, `superuser`, `unix` … */
  site: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]*$/i)
    .default('stackoverflow'),
  /** Of an app registered at stackapps.com: 10,000 requests a day instead of 300. */
  key: z.string().min(1).optional(),
  /** Where the API is, when it is not the public one. */
  api: serverUrl.optional(),
});

export type StackExchangeSettings = z.infer<typeof stackExchangeSettings>;

export function apiOf({ api }: StackExchangeSettings): string {
  return api ?? 'https://api.stackexchange.com/2.3';
}
