import { z } from 'zod';
import type { Engagement, FetchedItem } from '../../../src/core/item.ts';
import type { KnownItem } from '../../connector.ts';
import { capped, MAX_CONTENT } from '../../formats/feed/limits.ts';

export const POSTS = 'app.bsky.feed.post';

export const did = z.string().regex(/^did:[a-z]+:[\w.:%-]{1,2000}$/);
export const rkey = z.string().regex(/^[\w.~:-]{1,512}$/);

/** A post as its author's server keeps it. Anyone may write anything here: what is not text is not there. */
export const postRecord = z.object({
  text: z.string(),
  createdAt: z.string(),
  langs: z.array(z.string()).nullish().catch(null),
  embed: z
    .object({ external: z.object({ title: z.string() }) })
    .nullish()
    .catch(null),
});

/** Where a post is kept. */
export interface PostPlace {
  did: string;
  rkey: string;
}

/** The names a post goes by; they hold no handle, which may change hands. */
export function knownPost({ did, rkey }: PostPlace): KnownItem {
  return { guid: `at://${did}/${POSTS}/${rkey}`, url: `https://bsky.app/profile/${did}/post/${rkey}` };
}

/** A post as an item; the title of a page it shows is a part of what it says. */
export function itemOf(
  place: PostPlace,
  record: z.infer<typeof postRecord>,
  facts: { author: string; seenAt: Date; engagement: Engagement | null; isEdited?: boolean },
): FetchedItem {
  const card = record.embed?.external.title ?? '';
  const text = card === '' || record.text.includes(card) ? record.text : `${record.text}\n\n${card}`;
  return {
    ...knownPost(place),
    title: null,
    text: capped(text.trim(), MAX_CONTENT) ?? '',
    html: null,
    author: facts.author,
    publishedAt: writtenAt(record.createdAt, facts.seenAt),
    updatedAt: facts.isEdited ? facts.seenAt : null,
    rating: null,
    language: record.langs?.[0] ?? null,
    reach: null,
    engagement: facts.engagement,
  };
}

/** When the author claims to have written it, which can be at no time after it was seen. */
function writtenAt(claimed: string, seenAt: Date): Date {
  const at = Date.parse(claimed);
  return Number.isNaN(at) ? seenAt : new Date(Math.min(at, seenAt.getTime()));
}
