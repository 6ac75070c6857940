import { z } from '@hono/zod-openapi';
import type { PageRequest } from '../../../db/page.ts';

/** Parameters of every list. */
export const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(50).openapi({
    type: 'integer',
    minimum: 1,
    maximum: 200,
    description: 'Most items to answer with',
  }),
  cursor: z.string().max(1_000).optional().openapi({ description: '`nextCursor` of the page before' }),
};

/** For lists without filters. */
export const pageQuery = z.strictObject(paging);

export type PageQuery = z.output<typeof pageQuery>;

export function pageRequest(query: PageQuery): PageRequest {
  return { limit: query.limit, cursor: query.cursor ?? null };
}

/** One page of a list; `nextCursor` is null on the last one. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
