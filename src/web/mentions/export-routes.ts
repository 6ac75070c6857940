import { Hono } from 'hono';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { type ExportFormat, exportMentions } from '../../pipeline/export/export-mentions.ts';
import type { PagesDeps } from '../deps.ts';
import { type FeedQuery, feedHref, readFeedQuery } from './feed-query.ts';

const contentTypes: Record<ExportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  ndjson: 'application/x-ndjson',
};

/** All that the feed's filter chooses, as a file. */
export function exportRoutes({ store }: PagesDeps): Hono {
  const routes = new Hono();

  routes.get('/export', async (c) => {
    const params = new URL(c.req.url).searchParams;
    const { filter, sort } = readFeedQuery(params, await allBrands(store));
    const format = params.get('format') === 'ndjson' ? 'ndjson' : 'csv';
    c.header('content-type', contentTypes[format]);
    c.header('content-disposition', `attachment; filename="mentions.${format}"`);
    return c.body(exportMentions(store, filter, sort, format));
  });

  return routes;
}

export function exportHref({ filter, sort }: FeedQuery, format: ExportFormat): string {
  const href = feedHref({ filter, sort }).replace('/mentions', '/mentions/export');
  return `${href}${href.includes('?') ? '&' : '?'}format=${format}`;
}
