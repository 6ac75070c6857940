import { z } from '@hono/zod-openapi';
import type { SavedView } from '../../../db/repos/access/saved-views.ts';
import { mentionFeedUrl } from '../../access/mention-feed-links.ts';
import { MOST_NAME, MOST_QUERY } from '../../setup/views.ts';
import type { ApiDeps } from '../deps.ts';
import { id } from './id.ts';
import { text } from './text.ts';
import { timestamp } from './time.ts';

const query = z.string().max(MOST_QUERY).openapi({
  description: 'Filters and order, as the address of the page of mentions has them after `?`',
  example: 'sentiment=negative&q=refund',
});

const address = z.string().openapi({ format: 'uri' });

export const viewSchema = z
  .object({
    id,
    name: z.string(),
    query,
    url: address.openapi({ description: 'The page that shows it' }),
    feeds: z
      .object({ rss: address, atom: address, json: address })
      .openapi({ description: 'Where it is read as a feed, by whoever knows the address' }),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .openapi('SavedView');

export const newView = z.strictObject({ name: text(MOST_NAME), query }).openapi('NewSavedView');

export const viewChange = newView.partial().openapi('SavedViewChange');

export function savedView(
  { id, name, query, userId, createdAt, updatedAt }: SavedView,
  { baseUrl, linkKey }: Pick<ApiDeps, 'baseUrl' | 'linkKey'>,
): z.infer<typeof viewSchema> {
  const feed = (format: 'rss' | 'atom' | 'json') =>
    mentionFeedUrl(baseUrl, linkKey, { viewId: id, userId }, format);
  return {
    id,
    name,
    query,
    url: `${baseUrl}/views/${id}`,
    feeds: { rss: feed('rss'), atom: feed('atom'), json: feed('json') },
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
