import { z } from '@hono/zod-openapi';

export const id = z.uuid().openapi({ example: '019bc2a4-7c00-7b3e-9d3a-5f1c2b7a9e10' });

/** Distinct ids, in the order given. */
export const ids = z
  .array(id)
  .max(200)
  .overwrite((given) => [...new Set(given)]);

/** For routes that take no parameters: one that is given is refused instead of ignored. */
export const noQuery = z.strictObject({});

/** Request of a route whose address ends in one thing's id. */
export const byId = { params: z.object({ id }), query: noQuery };
