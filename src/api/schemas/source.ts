import { z } from '@hono/zod-openapi';
import { presets } from '../../../crawlers/presets/registry.ts';
import { connectors } from '../../../crawlers/registry.ts';
import { type Source, sourceStatuses } from '../../core/source.ts';
import { shownSourceSettings } from '../../setup/shown-source-settings.ts';
import { id } from './id.ts';
import { oneOf } from './one-of.ts';
import { subscriptionSchema } from './subscription.ts';
import { text } from './text.ts';
import { isoOrNull, timestamp } from './time.ts';

/** Read by a connector, a notifier or a kind of rule, each of which says what is wrong with them. */
export const settings = z.record(z.string(), z.unknown());

export const sourceSchema = z
  .object({
    id,
    connector: z.string().openapi({ example: 'feed' }),
    title: z.string().nullable(),
    settings: settings.openapi({ description: 'As the connector takes them; passwords are masked' }),
    status: z.enum(sourceStatuses),
    intervalSeconds: z.int(),
    nextDueAt: timestamp,
    failures: z.int().openapi({ description: 'In a row' }),
    lastCrawlAt: timestamp.nullable(),
    lastSuccessAt: timestamp.nullable(),
    lastError: z.string().nullable(),
    createdAt: timestamp,
  })
  .openapi('Source');

export const sourceDetailSchema = sourceSchema
  .extend({
    push: subscriptionSchema
      .nullable()
      .openapi({ description: 'Who announces its new items; null when nobody does' }),
  })
  .openapi('SourceDetail');

const intervalSeconds = z.int().min(60).max(604_800);

export const newSource = z
  .strictObject({
    connector: z
      .string()
      .max(100)
      .openapi({ description: oneOf([...connectors, ...presets]), example: 'feed' }),
    settings: settings.openapi({ example: { url: 'https://blog.example.com/feed.xml' } }),
    title: text(500).nullish(),
    intervalSeconds: intervalSeconds.nullish(),
  })
  .openapi('NewSource');

export const sourceChange = z
  .strictObject({
    title: text(500).nullable().optional(),
    intervalSeconds: intervalSeconds.optional(),
    status: z.enum(['active', 'paused']).optional().openapi({ description: 'Pauses or resumes the visits' }),
    settings: settings.optional(),
  })
  .openapi('SourceChange');

export const crawlQueued = z
  .object({ sourceId: id, status: z.literal('queued') })
  .openapi('CrawlQueued', { description: 'The visit appears among the source’s crawls once it is made' });

export function sourceView(source: Source): z.infer<typeof sourceSchema> {
  const { id, connector, title, status, intervalSeconds, failures, lastError } = source;
  return {
    id,
    connector,
    title,
    status,
    intervalSeconds,
    failures,
    lastError,
    settings: shownSourceSettings(source),
    nextDueAt: source.nextDueAt.toISOString(),
    lastCrawlAt: isoOrNull(source.lastCrawlAt),
    lastSuccessAt: isoOrNull(source.lastSuccessAt),
    createdAt: source.createdAt.toISOString(),
  };
}
