import { z } from '@hono/zod-openapi';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { StoryView } from '../../../db/repos/stories/story-feed.ts';
import { mentionView } from '../../pipeline/mention-view.ts';
import { countsView } from '../stats/counts.ts';
import { brandChoice } from './brand.ts';
import { id } from './id.ts';
import { mentionSchema } from './mention.ts';
import { pageOf, paging } from './paging.ts';
import { countsSchema, spanQuery, spanSchema } from './stats.ts';
import { timestamp } from './time.ts';

export const storiesQuery = z.strictObject({ brand: brandChoice, ...spanQuery, ...paging });

const storySchema = z
  .object({
    id,
    ...countsSchema,
    hosts: z.int(),
    authors: z.int().openapi({ description: 'Unnamed ones are told apart by host' }),
    connectors: z.array(z.string()),
    firstAt: timestamp,
    halfAt: timestamp.openapi({ description: 'By when half of its mentions had been published' }),
    lastAt: timestamp,
    first: mentionSchema.nullable().openapi({ description: 'The mention that was published first' }),
  })
  .openapi('Story');

export const storiesSchema = pageOf(storySchema).extend(spanSchema).openapi('Stories');

export function storyView(story: StoryView, first: MentionView | undefined): z.infer<typeof storySchema> {
  const { id, hosts, authors, connectors, firstAt, halfAt, lastAt } = story;
  return {
    id,
    ...countsView(story),
    hosts,
    authors,
    connectors,
    firstAt: firstAt.toISOString(),
    halfAt: halfAt.toISOString(),
    lastAt: lastAt.toISOString(),
    first: first === undefined ? null : mentionView(first),
  };
}
