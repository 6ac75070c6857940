import { z } from 'zod';
import type { FetchedItem } from '../../../src/core/item.ts';
import { plainLine } from '../../formats/feed/plain.ts';
import { counted } from '../../search/counted.ts';
import { markdownText } from '../../search/markdown-text.ts';

const issue = z.object({
  id: z.number().int(),
  html_url: z.url({ protocol: /^https?$/ }),
  title: z.string(),
  body: z.string().nullable(),
  user: z.object({ login: z.string() }).nullable(),
  comments: z.number(),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  reactions: z.object({ '+1': z.number() }).nullish(),
});

/** An answer of the search for issues, as far as it is read. */
export const answer = z.object({
  total_count: z.number(),
  /** Whether the search took too long and was given up. */
  incomplete_results: z.boolean(),
  items: z.array(issue),
});

/** An issue, or a pull request where the query asks for those. */
export function itemOf(issue: z.infer<typeof answer>['items'][number]): FetchedItem {
  return {
    guid: String(issue.id),
    url: issue.html_url,
    title: plainLine(issue.title, 'text'),
    text: markdownText(issue.body ?? ''),
    html: null,
    author: issue.user?.login ?? null,
    publishedAt: new Date(issue.created_at),
    updatedAt: new Date(issue.updated_at),
    rating: null,
    language: null,
    reach: null,
    engagement: counted({ likes: issue.reactions?.['+1'], comments: issue.comments }),
  };
}
