import { z } from '@hono/zod-openapi';
import type { SavedView } from '../../../db/repos/access/saved-views.ts';
import { MOST_NAME, MOST_QUERY } from '../../setup/views.ts';
import { id } from './id.ts';
import { text } from './text.ts';
import { timestamp } from './time.ts';

const query = z.string().max(MOST_QUERY).openapi({
  description: 'Filters and order, as the address of the page of mentions has them after `?`',
  example: 'sentiment=negative&q=refund',
});

export const viewSchema = z
  .object({
    id,
    name: z.string(),
    query,
    url: z.string().openapi({ format: 'uri', description: 'The page that shows it' }),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .openapi('SavedView');

export const newView = z.strictObject({ name: text(MOST_NAME), query }).openapi('NewSavedView');

export const viewChange = newView.partial().openapi('SavedViewChange');

export function savedView(view: SavedView, baseUrl: string): z.infer<typeof viewSchema> {
  const { id, name, query, createdAt, updatedAt } = view;
  const times = { createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() };
  return { id, name, query, url: `${baseUrl}/views/${id}`, ...times };
}
