import type { z } from '@hono/zod-openapi';

/** A JSON answer, as routes describe it. */
export function json<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } };
}

/** A JSON body that must be there. */
export function jsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { required: true, content: { 'application/json': { schema } } };
}

/** A JSON body that may be left out. */
export function optionalJsonBody<Schema extends z.ZodType>(schema: Schema) {
  return { ...jsonBody(schema), required: false };
}

export const noContent = { description: 'Done; there is nothing to say' };
