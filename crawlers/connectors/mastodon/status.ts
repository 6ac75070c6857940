import { z } from 'zod';
import type { FetchedItem } from '../../../src/core/item.ts';
import { absoluteUrl } from '../../extract/url.ts';
import { contentOf, plainLine } from '../../formats/feed/plain.ts';
import { counted } from '../../search/counted.ts';
import { endpoint } from '../../search/endpoint.ts';

/** A status, as far as it is read. */
export const status = z.object({
  id: z.string().regex(/^[\w-]{1,100}$/),
  uri: z.string(),
  url: z.string().nullish(),
  content: z.string(),
  spoiler_text: z.string().nullish(),
  created_at: z.iso.datetime({ offset: true }),
  edited_at: z.iso.datetime({ offset: true }).nullish(),
  language: z.string().nullish(),
  account: z.object({ acct: z.string().min(1), followers_count: z.number().nullish() }),
  replies_count: z.number().nullish(),
  reblogs_count: z.number().nullish(),
  favourites_count: z.number().nullish(),
});

export type Status = z.infer<typeof status>;

/**
 * A status as an item. Its guid is where the instance that was asked keeps it, since only that id can be asked again;
 * its URL is where its author's instance shows it, the same wherever it was found.
 */
export function itemOf(told: Status, api: string): FetchedItem {
  const { html, text } = contentOf(told.content, 'html');
  const followers = told.account.followers_count ?? -1;
  return {
    guid: statusUrl(api, told.id),
    url: absoluteUrl(told.url, null) ?? absoluteUrl(told.uri, null),
    title: plainLine(told.spoiler_text ?? '', 'text'),
    text,
    html,
    author: told.account.acct.includes('@') ? told.account.acct : `${told.account.acct}@${new URL(api).host}`,
    publishedAt: new Date(told.created_at),
    updatedAt: told.edited_at == null ? null : new Date(told.edited_at),
    rating: null,
    language: told.language ?? null,
    // Accounts that hide their followers have −1 or none.
    reach: followers > 0 ? followers : null,
    engagement: counted({
      likes: told.favourites_count,
      shares: told.reblogs_count,
      comments: told.replies_count,
    }),
  };
}

/** Where `api` tells of the status that it calls `id`. */
export function statusUrl(api: string, id: string): string {
  return endpoint(api, `/api/v1/statuses/${id}`, {});
}
