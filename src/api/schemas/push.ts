import { z } from '@hono/zod-openapi';
import { id } from './id.ts';
import { text, webUrl } from './text.ts';
import { instant } from './time.ts';

/** One pushed item. Every item is judged on its own, so that a bad one does not sink the others. */
export const pushItem = z
  .strictObject({
    url: webUrl,
    title: text(2_000).nullish(),
    text: text(200_000).nullish(),
    author: text(500).nullish(),
    publishedAt: instant.nullish(),
    source: text(100)
      .nullish()
      .openapi({ description: 'A source’s id, or a name that then stands in `connector`; absent: `push`' }),
    rating: z.number().min(0).max(5).nullish(),
  })
  .refine((item) => Boolean(item.title ?? item.text), { path: ['text'], error: 'expected a text or a title' })
  .openapi('PushItem');

/** A bare array is taken for the items. */
export const pushRequest = z
  .preprocess(
    (body) => (Array.isArray(body) ? { items: body } : body),
    z.strictObject({ items: z.array(z.unknown()).max(1_000) }),
  )
  .openapi('PushRequest', {
    type: 'object',
    required: ['items'],
    properties: {
      items: { type: 'array', maxItems: 1_000, items: { $ref: '#/components/schemas/PushItem' } },
    },
  });

export const pushResult = z
  .object({
    index: z.int().openapi({ description: 'Place in the request, from 0' }),
    ok: z.boolean(),
    status: z.enum(['created', 'exists']).optional(),
    itemId: id.optional(),
    id: id
      .nullable()
      .optional()
      .openapi({ description: 'Of the first mention; null: no brand stands in it' }),
    mentions: z
      .array(z.object({ id, brandId: id }))
      .optional()
      .openapi({ description: 'One for each brand that stands in it' }),
    error: z.string().optional().openapi({ description: 'Why the item was refused' }),
  })
  .openapi('PushResult');

export const pushAnswer = z
  .object({ results: z.array(pushResult), created: z.int(), existing: z.int(), refused: z.int() })
  .openapi('PushAnswer');
