import { z } from '@hono/zod-openapi';

/** RFC 9457. */
export const problemSchema = z
  .object({
    type: z.url().openapi({ description: 'Leads to an explanation' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z
      .array(z.object({ path: z.string().openapi({ example: 'settings.url' }), message: z.string() }))
      .optional()
      .openapi({ description: 'What is wrong, field by field' }),
    id: z.uuid().optional().openapi({ description: 'Of a failure inside: the same as in the log' }),
  })
  .openapi('Problem');
