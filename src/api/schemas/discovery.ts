import { z } from '@hono/zod-openapi';
import type { Discovery } from '../../../crawlers/discover/discover-sources.ts';
import { settings } from './source.ts';
import { webUrl } from './text.ts';
import { isoOrNull, timestamp } from './time.ts';

export const discoverRequest = z.strictObject({ url: webUrl }).openapi('DiscoverRequest');

const error = z
  .string()
  .nullable()
  .openapi({ description: 'Why it could not be read', example: 'not-found: answered 404' });

export const discoverySchema = z
  .object({
    url: z.string(),
    error: error.openapi({ description: 'Why the page itself could not be read' }),
    feeds: z
      .array(
        z.object({
          url: z.string(),
          type: z.string().nullable().openapi({ description: 'Media type, as far as it was told' }),
          title: z.string().nullable(),
          connector: z.string().openapi({ example: 'feed' }),
          settings: settings.openapi({ description: 'With `connector`, what `POST /sources` takes' }),
          items: z
            .array(
              z.object({
                title: z.string().nullable(),
                url: z.string().nullable(),
                publishedAt: timestamp.nullable(),
              }),
            )
            .openapi({ description: 'The latest, at most 3' }),
          ok: z.boolean().openapi({ description: 'Whether it could be read just now' }),
          error,
        }),
      )
      .openapi({ description: 'What can be read comes first' }),
  })
  .openapi('Discovery');

export function discoveryView({ url, error, feeds }: Discovery): z.infer<typeof discoverySchema> {
  return {
    url,
    error: errorText(error),
    feeds: feeds.map(({ items, error, ...feed }) => ({
      ...feed,
      items: items.map((item) => ({ ...item, publishedAt: isoOrNull(item.publishedAt) })),
      error: errorText(error),
    })),
  };
}

function errorText(error: Discovery['error']): string | null {
  return error === null ? null : `${error.reason}: ${error.detail}`;
}
