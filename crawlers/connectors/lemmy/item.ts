import { z } from 'zod';
import type { FetchedItem } from '../../../src/core/item.ts';
import { plainLine } from '../../formats/feed/plain.ts';
import { counted } from '../../search/counted.ts';
import { markdownText } from '../../search/markdown-text.ts';

/** Times carry a zone and up to six decimals. */
export const time = z.iso.datetime({ offset: true });

/** The address of a post or a comment on the server it was written on, which names it everywhere. */
const apId = z.url({ protocol: /^https?$/ });

/** What both versions of the API tell alike. */
export const post = z.object({
  ap_id: apId,
  name: z.string(),
  body: z.string().nullish(),
  url: z.string().nullish(),
});
export const comment = z.object({ ap_id: apId, content: z.string() });
export const creator = z.object({ name: z.string() });
export const parent = z.object({ name: z.string() });

/** What they tell in different places. */
interface Facts {
  published: string;
  updated?: string | null | undefined;
  upvotes: number;
  comments: number;
}

/** A post; one that is only a link has that link for its text. */
export function postItem(
  { ap_id, name, body, url }: z.infer<typeof post>,
  author: string,
  facts: Facts,
): FetchedItem {
  return itemOf(ap_id, name, body || (url ?? ''), author, facts);
}

/** A comment, under the name of its post. */
export function commentItem(
  { ap_id, content }: z.infer<typeof comment>,
  title: string,
  author: string,
  facts: Facts,
): FetchedItem {
  return itemOf(ap_id, title, content, author, facts);
}

function itemOf(
  address: string,
  title: string,
  markdown: string,
  author: string,
  { published, updated, upvotes, comments }: Facts,
): FetchedItem {
  return {
    guid: address,
    url: address,
    title: plainLine(title, 'text'),
    text: markdownText(markdown),
    html: null,
    author,
    publishedAt: new Date(published),
    updatedAt: updated ? new Date(updated) : null,
    rating: null,
    language: null,
    reach: null,
    engagement: counted({ likes: upvotes, comments }),
  };
}
