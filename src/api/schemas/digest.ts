import { z } from '@hono/zod-openapi';
import { cron, timezone } from '../../config/team-file/times.ts';
import type { Digest } from '../../core/digest.ts';
import { id, ids } from './id.ts';
import { timestamp } from './time.ts';

export const digestSchema = z
  .object({
    id,
    brandId: id,
    at: z.string().openapi({ description: 'Five-field cron expression, read in `timezone`' }),
    timezone: z.string(),
    receiverIds: z.array(id),
    enabled: z.boolean(),
    createdAt: timestamp,
  })
  .openapi('Digest');

// Piped, because what was made before the library was loaded cannot be described.
const at = z.string().pipe(cron).openapi({ type: 'string', example: '0 8 * * *' });
const zone = z.string().pipe(timezone).openapi({ type: 'string', example: 'America/New_York' });

export const newDigest = z
  .strictObject({
    brandId: id,
    at,
    timezone: zone.default('UTC'),
    receiverIds: ids.default([]),
    enabled: z.boolean().default(true),
  })
  .openapi('NewDigest');

export const digestChange = z
  .strictObject({
    at: at.optional(),
    timezone: zone.optional(),
    receiverIds: ids.optional(),
    enabled: z.boolean().optional(),
  })
  .openapi('DigestChange');

export const digestPreviewSchema = z
  .object({ subject: z.string(), html: z.string(), text: z.string() })
  .openapi('DigestPreview');

export function digestView(digest: Digest): z.infer<typeof digestSchema> {
  return { ...digest, createdAt: digest.createdAt.toISOString() };
}
