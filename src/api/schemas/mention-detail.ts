import { z } from '@hono/zod-openapi';
import { mentionSchema } from './mention.ts';
import { relevanceSchema } from './relevance.ts';
import { timestamp } from './time.ts';

const count = z.int().nullable();

export const mentionDetailSchema = mentionSchema
  .extend({
    relevance: relevanceSchema.nullable(),
    engagementHistory: z
      .array(z.object({ at: timestamp, likes: count, shares: count, comments: count, views: count }))
      .openapi({ description: 'Reactions whenever a count had changed, oldest first; null is not known' }),
    revisions: z
      .array(z.object({ replacedAt: timestamp, title: z.string().nullable(), text: z.string() }))
      .openapi({ description: 'What it said before each edit that was noticed, oldest first' }),
  })
  .openapi('MentionDetail');
