import { z } from '@hono/zod-openapi';
import { themes } from '../../analysis/theme/themes.ts';
import { mentionStatuses } from '../../core/mention.ts';
import { sentimentLabels } from '../../core/sentiment.ts';
import { LONGEST_TAG } from '../../core/tags.ts';
import { emotions, intents } from '../../core/tone.ts';
import type { MentionSearch } from '../../pipeline/search/search-mentions.ts';
import { queryFault } from '../../setup/query-fault.ts';
import { id } from './id.ts';
import { text } from './text.ts';
import { instant } from './time.ts';

/** How themes are called: folded words with hyphens between. */
const slug = /^[\p{L}\p{N}-]{1,150}$/u;

/** A search in the query language of brands. */
const searchText = text(10_000)
  .superRefine((query, context) => {
    const fault = queryFault(query);
    if (fault === null) return;
    context.addIssue({ code: 'custom', message: `position ${fault.position}: ${fault.message}` });
  })
  .openapi({
    example: 'acme NEAR/5 refund',
    description:
      'What title and text must say, in the query language of brands. Where little fits, a page may hold fewer items than ' +
      '`limit`, even none, and still have a `nextCursor`: the search goes on from there.',
  });

/** Of 5; what has none fits neither bound. */
const stars = z.coerce.number().min(0).max(5);

const filter = z.strictObject({
  brand: id.optional(),
  sentiment: z.enum(sentimentLabels).optional(),
  q: searchText.optional(),
  from: instant.optional().openapi({ description: 'Published at this time or later' }),
  to: instant.optional().openapi({ description: 'Published before this time' }),
  connector: text(100).optional().openapi({ description: '`push` for what was pushed' }),
  source: id.optional().openapi({ description: 'A source’s id' }),
  without: z
    .string()
    .max(8_000)
    .transform((text) => text.split(','))
    .pipe(z.array(id))
    .optional()
    .openapi({
      type: 'string',
      description: 'Ids of sources whose mentions are left out, separated by commas',
    }),
  story: id.optional(),
  theme: z
    .string()
    // No pattern: readers of the document know regular expressions of other kinds.
    .refine((theme) => slug.test(theme), 'expected a theme such as refund')
    .optional()
    .openapi({ description: `One that all brands have (${themes.join(', ')}), or a brand’s own` }),
  emotion: z.enum(emotions).optional(),
  intent: z.enum(intents).optional(),
  language: text(35).optional().openapi({ example: 'en' }),
  status: z.enum(mentionStatuses).optional(),
  author: text(500).optional().openapi({ description: 'A name, as it is written' }),
  authorId: id.optional(),
  automated: z
    .enum(['true', 'false'])
    .transform((given) => given === 'true')
    .optional()
    .openapi({
      type: 'string',
      enum: ['true', 'false'],
      description: 'Whether no person seems to write; `false` keeps authors of whom that is not known',
    }),
  possible: z
    .literal('true')
    .transform(() => true)
    .optional()
    .openapi({
      type: 'string',
      enum: ['true'],
      description: 'Those that wait for a person to say whether they are about the brand, instead',
    }),
  tag: text(LONGEST_TAG)
    .transform((given) => given.toLowerCase())
    .optional()
    .openapi({ description: 'A label that people gave' }),
  assignee: text(200).optional().openapi({ description: 'Who looks after it, as the name is written' }),
  minRating: stars
    .optional()
    .openapi({ type: 'number', minimum: 0, maximum: 5, description: 'Fewest stars' }),
  maxRating: stars.optional().openapi({ type: 'number', minimum: 0, maximum: 5, description: 'Most stars' }),
  host: text(253).optional().openapi({ example: 'blog.example.com' }),
  minEngagement: z.coerce
    .number()
    .int()
    .min(0)
    .max(2 ** 31)
    .optional()
    .openapi({ type: 'integer', minimum: 0, description: 'Least sum of all counted reactions' }),
});

/** Parameters that choose mentions; times are of publication, half-open. */
export const mentionFilters = filter.shape;

export const mentionSort = z.enum(['-publishedAt', '-reach', 'score']).default('-publishedAt').openapi({
  description: 'Newest, widest reach or worst first',
});

export function mentionFilter(query: z.output<typeof filter>): MentionSearch {
  const { brand: brandId, source: sourceId, story: storyId, without: withoutSources, ...rest } = query;
  return { ...rest, brandId, sourceId, storyId, withoutSources };
}
