import { createRoute, z } from '@hono/zod-openapi';
import { exportMentions } from '../../pipeline/export/export-mentions.ts';
import { createRouter } from '../router.ts';
import { mentionFilter, mentionFilters, mentionSort } from '../schemas/mention-filter.ts';

const contentTypes = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson' } as const;

const exported = createRoute({
  method: 'get',
  path: '/mentions/export',
  tags: ['Mentions'],
  operationId: 'exportMentions',
  summary: 'All mentions that all given filters choose, as a file',
  request: {
    query: z.strictObject({
      ...mentionFilters,
      sort: mentionSort,
      format: z.enum(['csv', 'ndjson']).default('csv'),
    }),
  },
  responses: {
    200: {
      description: 'The file: a table with a header, or one mention a line',
      content: {
        'text/csv': { schema: z.string() },
        'application/x-ndjson': { schema: z.string() },
      },
    },
  },
});

export function exportRoutes() {
  const router = createRouter();

  router.openapi(exported, async (c) => {
    const { sort, format, ...filters } = c.req.valid('query');
    c.header('content-type', contentTypes[format]);
    c.header('content-disposition', `attachment; filename="mentions.${format}"`);
    return c.body(exportMentions(c.var.deps.store, mentionFilter(filters), sort, format), 200);
  });

  return router;
}
