import { z } from 'zod';
import { serverUrl } from '../../search/endpoint.ts';

/** An app in one country's store. */
export const appStoreSettings = z.strictObject({
  /** The number in the app's address in the store: `…/id310633997`. */
  id: z.coerce
    .string()
    .trim()
    .regex(/^\d{1,15}$/, 'expected the number in the app’s address'),
  /** Of the store, two letters. */
  country: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z]{2}$/, 'expected two letters, such as "us"')
    .default('us'),
  /** Where the store is, when it is not the public one. */
  api: serverUrl.optional(),
});

export type AppStoreSettings = z.infer<typeof appStoreSettings>;

export function apiOf({ api }: AppStoreSettings): string {
  return api ?? 'https://itunes.apple.com';
}
