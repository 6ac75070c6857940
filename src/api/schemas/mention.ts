import { z } from '@hono/zod-openapi';
import { mentionStatuses } from '../../core/mention.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { LONGEST_TAG, MOST_TAGS, tidyTags } from '../../core/tags.ts';
import { emotions, intents } from '../../core/tone.ts';
import { brandLabel } from './brand.ts';
import { id } from './id.ts';
import { text, webUrl } from './text.ts';
import { instant, timestamp } from './time.ts';

export const responseSchema = z
  .object({ url: z.string().nullable(), at: timestamp })
  .openapi('PublicResponse', { description: 'The public answer' });

const spanSchema = z
  .object({ start: z.int(), end: z.int(), field: z.literal('title').optional() })
  .openapi('Span', {
    description: 'UTF-16 offsets, half-open, into the text or, where it says so, the title',
  });

export const mentionSchema = z
  .object({
    id,
    itemId: id,
    brand: brandLabel,
    sentiment: z.enum(sentimentLabels).openapi({ description: 'A person’s word where there is one' }),
    score: z.number().openapi({ description: 'In [-1, 1]' }),
    confidence: z.number().openapi({ description: 'In [0, 1]' }),
    evidence: z
      .array(z.object({ text: z.string(), start: z.int(), end: z.int(), weight: z.number() }))
      .openapi({ description: 'The words that decided' }),
    spans: z.array(spanSchema).openapi({ description: 'Where the brand stands' }),
    scorer: z.string().openapi({ description: 'Who judged: a scorer, or `person`' }),
    emotion: z.enum(emotions).nullable().openapi({ description: 'Null where none shows clearly' }),
    intent: z.enum(intents).nullable().openapi({ description: 'What it is written for' }),
    themes: z.array(z.string()).openapi({ description: 'What it speaks of near the brand' }),
    tags: z.array(z.string()).openapi({ description: 'Labels that people gave' }),
    storyId: id.nullable().openapi({ description: 'The story it tells; null for old mentions' }),
    relevant: z.boolean().openapi({ description: 'False: about a namesake; it counts nowhere' }),
    possible: z.boolean().openapi({ description: 'Not relevant until a person says so' }),
    status: z.enum(mentionStatuses),
    assignee: z.string().nullable(),
    response: responseSchema.nullable(),
    publishedAt: timestamp,
    firstSeenAt: timestamp,
    url: z.string().nullable(),
    title: z.string().nullable(),
    text: z.string(),
    author: z.string().nullable(),
    authorId: id
      .nullable()
      .openapi({ description: 'Null where the author is not named, or no person in particular' }),
    host: z.string().nullable(),
    connector: z.string(),
    sourceId: id.nullable(),
    language: z.string().nullable(),
    rating: z.number().nullable(),
    reach: z.int().nullable(),
    engagement: z
      .object({
        likes: z.number().optional(),
        shares: z.number().optional(),
        comments: z.number().optional(),
        views: z.number().optional(),
      })
      .nullable(),
    removedAt: timestamp
      .nullable()
      .openapi({ description: 'When its author was seen to have taken it away' }),
  })
  .openapi('Mention');

export const mentionChange = z
  .strictObject({
    sentiment: z
      .enum(sentimentLabels)
      .nullable()
      .optional()
      .openapi({ description: 'A correction; null takes it back' }),
    relevant: z
      .boolean()
      .nullable()
      .optional()
      .openapi({ description: 'False: not about this brand; null takes the word back' }),
    status: z.enum(mentionStatuses).optional(),
    assignee: text(200).nullable().optional(),
    response: z
      .strictObject({ url: webUrl.nullable(), at: instant.optional() })
      .nullable()
      .optional()
      .openapi({ description: 'The public answer; `at` is now when absent' }),
    tags: z
      .array(text(LONGEST_TAG))
      .max(MOST_TAGS)
      .transform(tidyTags)
      .optional()
      .openapi({
        type: 'array',
        items: { type: 'string', maxLength: LONGEST_TAG },
        maxItems: MOST_TAGS,
        description:
          'All its labels; kept in lower case, each once, in alphabetical order; a comma parts two',
      }),
  })
  .openapi('MentionChange');
