import { z } from '@hono/zod-openapi';
import type { StoredStory } from '../../../db/repos/stories/stories.ts';
import type { StoryOnHost } from '../../../db/repos/stories/story-detail.ts';
import { sumCounts } from '../../core/metrics.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { excerpt } from '../../core/text.ts';
import type { ToldMention } from '../../pipeline/stories/story-told.ts';
import { countsView } from '../stats/counts.ts';
import { brandLabel } from './brand.ts';
import { id, ids } from './id.ts';
import { paging } from './paging.ts';
import { countsSchema } from './stats.ts';
import { timestamp } from './time.ts';

export const storyQuery = z.strictObject(paging);

export const mergeWish = z
  .strictObject({ into: id.openapi({ description: 'The story that this one is part of' }) })
  .openapi('StoryMerge');

export const splitWish = z
  .strictObject({
    mentionIds: ids.min(1).openapi({ description: 'Mentions that are a story of their own' }),
  })
  .openapi('StorySplit');

export const changedStory = z
  .object({ storyId: id.openapi({ description: 'The story to look at now' }) })
  .openapi('ChangedStory');

const toldSchema = z.object({
  mentionId: id,
  itemId: id,
  brand: brandLabel,
  sentiment: z.enum(sentimentLabels),
  publishedAt: timestamp,
  host: z.string().nullable(),
  connector: z.string(),
  author: z.string().nullable(),
  authorId: id.nullable(),
  url: z.string().nullable(),
  title: z.string().nullable(),
  excerpt: z.string(),
  origin: z
    .object({ from: id, how: z.enum(['copy', 'share', 'version']) })
    .nullable()
    .openapi({
      description:
        'The mention it most likely has it from, among those before it on the page: word for word, by a link, or in other words',
    }),
});

export const storyDetailSchema = z
  .object({
    id,
    mergedInto: id.nullable().openapi({ description: 'The story that a person said it is part of' }),
    merged: z.array(id).openapi({ description: 'Stories that are part of it' }),
    ...countsSchema,
    hosts: z
      .array(
        z.object({ host: z.string().nullable(), ...countsSchema, firstAt: timestamp, lastAt: timestamp }),
      )
      .openapi({ description: 'Sites, in the order in which they began to tell it' }),
    items: z
      .array(toldSchema)
      .openapi({ description: 'In order of time: the first is the first source found' }),
    nextCursor: z.string().nullable(),
  })
  .openapi('StoryDetail');

/** @param family the story, and those merged into it */
export function storyDetailView(
  story: StoredStory,
  family: readonly StoredStory[],
  hosts: readonly StoryOnHost[],
  told: { items: readonly ToldMention[]; nextCursor: string | null },
): z.infer<typeof storyDetailSchema> {
  return {
    id: story.id,
    mergedInto: story.mergedInto,
    merged: family.filter((other) => other.id !== story.id).map((other) => other.id),
    ...countsView(sumCounts(hosts)),
    hosts: hosts.map(({ host, firstAt, lastAt, ...counts }) => ({
      host,
      ...countsView(counts),
      firstAt: firstAt.toISOString(),
      lastAt: lastAt.toISOString(),
    })),
    items: told.items.map(toldView),
    nextCursor: told.nextCursor,
  };
}

function toldView(mention: ToldMention): z.infer<typeof toldSchema> {
  const { id: mentionId, itemId, brandId, brandName, sentiment, host, connector, origin } = mention;
  const { author, authorId, url, title, text, publishedAt } = mention;
  return {
    ...{ mentionId, itemId, brand: { id: brandId, name: brandName }, sentiment },
    publishedAt: publishedAt.toISOString(),
    ...{ host, connector, author, authorId, url, title },
    excerpt: excerpt(text, 300),
    origin,
  };
}
