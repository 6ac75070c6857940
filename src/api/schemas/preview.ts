import { z } from '@hono/zod-openapi';
import { queryText } from './brand.ts';
import { id } from './id.ts';
import { timestamp } from './time.ts';

export const previewRequest = z.strictObject({ query: queryText }).openapi('PreviewRequest');

export const previewSchema = z
  .object({
    scanned: z.int().openapi({ description: 'Stored items that were looked at, newest first' }),
    truncated: z
      .boolean()
      .openapi({ description: 'True when there are older items that were not looked at' }),
    matched: z.int(),
    items: z
      .array(
        z.object({
          itemId: id,
          url: z.string().nullable(),
          title: z.string().nullable(),
          excerpt: z.string(),
          author: z.string().nullable(),
          host: z.string().nullable(),
          publishedAt: timestamp.nullable(),
        }),
      )
      .openapi({ description: 'The newest that match, at most 20' }),
    clauses: z
      .array(
        z.object({
          query: z.string().openapi({ description: 'The clause as a query of its own' }),
          position: z.int().openapi({ description: 'UTF-16 offset of the clause in the query' }),
          items: z.int().openapi({ description: 'Items in which the clause itself holds' }),
          gained: z.int().nullable().openapi({
            description:
              'Matches there are only because of it; null when nothing can be looked for without it',
          }),
          lost: z
            .int()
            .nullable()
            .openapi({ description: 'Items that would match without it; null likewise' }),
        }),
      )
      .openapi({ description: 'What each term, phrase and attribute contributes; the first 30' }),
  })
  .openapi('Preview');
