import { z } from 'zod';
import type { FetchedItem } from '../../../src/core/item.ts';
import { SECOND } from '../../../src/core/time.ts';
import { contentOf, plainLine } from '../../formats/feed/plain.ts';
import { counted } from '../../search/counted.ts';

const hit = z.object({
  objectID: z.string().min(1),
  created_at_i: z.number(),
  title: z.string().nullish(),
  url: z.string().nullish(),
  author: z.string().nullish(),
  points: z.number().nullish(),
  num_comments: z.number().nullish(),
  story_text: z.string().nullish(),
  story_title: z.string().nullish(),
  comment_text: z.string().nullish(),
});

/** An answer of the search, as far as it is read. */
export const answer = z.object({
  hits: z.array(hit),
  nbHits: z.number(),
  nbPages: z.number(),
  page: z.number(),
  /** Whether `nbHits` was counted rather than estimated. */
  exhaustiveNbHits: z.boolean().default(true),
});

/** A story or a comment; a comment bears its story's title. A story that is only a link has that link for its text. */
export function itemOf(hit: z.infer<typeof answer>['hits'][number]): FetchedItem {
  const title = hit.title ?? hit.story_title ?? null;
  const content = contentOf(hit.comment_text ?? hit.story_text ?? '', 'html');
  return {
    guid: hit.objectID,
    url: `https://news.ycombinator.com/item?id=${encodeURIComponent(hit.objectID)}`,
    title: title === null ? null : plainLine(title, 'either'),
    text: content.text || (hit.url ?? ''),
    html: content.html,
    author: hit.author ?? null,
    publishedAt: new Date(hit.created_at_i * SECOND),
    updatedAt: null,
    rating: null,
    language: null,
    reach: null,
    engagement: counted({ likes: hit.points, comments: hit.num_comments }),
  };
}
