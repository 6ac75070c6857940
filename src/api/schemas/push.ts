import { z } from '@hono/zod-openapi';
import { storableText } from '../../core/text.ts';
import { id } from './id.ts';
import { rating } from './rating.ts';
import { webUrl } from './text.ts';
import { instant } from './time.ts';

/** What is empty is not given. */
const optionalText = (max: number) =>
  z
    .string()
    .overwrite(storableText)
    .trim()
    .max(max)
    .transform((given) => given || null)
    .nullish();

const fields = z.strictObject({
  url: webUrl,
  title: optionalText(2_000),
  text: optionalText(200_000),
  author: optionalText(500),
  publishedAt: instant.nullish(),
  source: optionalText(100).openapi({
    description: 'A source’s id, or a name that then stands in `connector`; absent: `push`',
  }),
  rating: rating.nullish(),
});

const saysSomething = (item: { title?: unknown; text?: unknown }) => Boolean(item.title ?? item.text);
const SILENT = { path: ['text'], error: 'expected a text or a title' };

/** One pushed item. Every item is judged on its own, so that a bad one does not sink the others. */
export const pushItem = fields.refine(saysSomething, SILENT).openapi('PushItem');

/** One imported item: what people export does not always have an address. */
export const importItem = fields.extend({ url: webUrl.nullish() }).refine(saysSomething, SILENT);

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
