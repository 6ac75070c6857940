import { z } from 'zod';
import type { FetchedItem } from '../../../src/core/item.ts';
import { SECOND } from '../../../src/core/time.ts';
import { contentOf, plainLine } from '../../formats/feed/plain.ts';
import { counted } from '../../search/counted.ts';

const question = z.object({
  question_id: z.number().int(),
  link: z.url({ protocol: /^https?$/ }),
  title: z.string(),
  body: z.string(),
  creation_date: z.number(),
  last_edit_date: z.number().nullish(),
  score: z.number(),
  answer_count: z.number().nullish(),
  view_count: z.number().nullish(),
  owner: z.object({ display_name: z.string().nullish() }).nullish(),
});

/** The wrapper of every answer (api.stackexchange.com/docs/wrapper), as far as it is read. */
export const answer = z.object({
  items: z.array(question),
  has_more: z.boolean(),
  quota_remaining: z.number(),
  /** Seconds before the same method may be called again: an order. */
  backoff: z.number().nullish(),
});

export type Answer = z.infer<typeof answer>;

/** A question; its title and its owner's name come as HTML too. */
export function itemOf(question: Answer['items'][number], site: string): FetchedItem {
  const { last_edit_date: edited, owner } = question;
  return {
    guid: `${site}/${question.question_id}`,
    url: question.link,
    title: plainLine(question.title, 'html'),
    ...contentOf(question.body, 'html'),
    author: owner?.display_name ? plainLine(owner.display_name, 'html') : null,
    publishedAt: new Date(question.creation_date * SECOND),
    updatedAt: typeof edited === 'number' ? new Date(edited * SECOND) : null,
    rating: null,
    language: null,
    reach: null,
    engagement: counted({
      likes: question.score,
      comments: question.answer_count,
      views: question.view_count,
    }),
  };
}
