import { z } from '@hono/zod-openapi';
import { brandLabel } from './brand.ts';
import { id } from './id.ts';
import { countsSchema, spanQuery, spanSchema } from './stats.ts';

export const themesQuery = z.strictObject({ brand: id, ...spanQuery });

export const themesSchema = z
  .object({
    brand: brandLabel,
    ...spanSchema,
    themes: z.array(
      z.object({
        theme: z.string().openapi({ example: 'refund' }),
        ...countsSchema,
        before: z.object(countsSchema).openapi({ description: 'In the span of the same length before' }),
        weeksRunning: z.int().openapi({
          description:
            'Weeks in a row, up to the end of the span and twelve at most, in which it was among the three themes most complained about, with two negative mentions or more',
        }),
        url: z.string().openapi({ description: 'Page of its mentions' }),
      }),
    ),
  })
  .openapi('Themes');
