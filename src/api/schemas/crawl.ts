import { z } from '@hono/zod-openapi';
import type { Crawl } from '../../../db/repos/crawl/crawls.ts';
import { failureReasons } from '../../core/outcome.ts';
import { crawlKinds } from '../../core/source.ts';
import { id } from './id.ts';
import { timestamp } from './time.ts';

export const crawlSchema = z
  .object({
    id,
    sourceId: id,
    kind: z.enum(crawlKinds).openapi({
      description: 'A visit for what is new, a step into the past, or a look at items that are followed',
    }),
    plannedAt: timestamp,
    startedAt: timestamp,
    finishedAt: timestamp,
    outcome: z.enum(['ok', 'not-modified', 'failed']),
    reason: z.enum(failureReasons).nullable().openapi({ description: 'Why it failed' }),
    detail: z.string().nullable(),
    status: z.int().nullable().openapi({ description: 'HTTP status' }),
    bytes: z.int(),
    itemsFound: z.int(),
    itemsNew: z.int(),
    mentionsNew: z.int(),
    missed: z
      .object({ atLeast: z.int().nullable(), reason: z.string() })
      .nullable()
      .openapi({ description: 'What is known to be lost' }),
  })
  .openapi('Crawl');

export function crawlView(crawl: Crawl): z.infer<typeof crawlSchema> {
  return {
    ...crawl,
    plannedAt: crawl.plannedAt.toISOString(),
    startedAt: crawl.startedAt.toISOString(),
    finishedAt: crawl.finishedAt.toISOString(),
  };
}
