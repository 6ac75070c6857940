import { z } from '@hono/zod-openapi';
import { timezone } from '../../config/team-file/times.ts';
import type { Brand } from '../../core/brand.ts';
import { id, ids } from './id.ts';
import { text, webUrl } from './text.ts';
import { timestamp } from './time.ts';

export const brandSchema = z
  .object({
    id,
    name: z.string(),
    query: z.string().openapi({ description: 'The boolean expression that finds the brand' }),
    aliases: z.array(z.string()),
    handles: z.array(z.string()),
    description: z.string().nullable(),
    url: z.string().nullable(),
    timezone: z.string().openapi({ example: 'Europe/Berlin' }),
    competitorIds: z.array(id),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .openapi('Brand');

const names = z.array(text(200)).max(100);

export const queryText = text(10_000).openapi({ example: '(acme OR "acme phone") -"looney tunes"' });

export const newBrand = z
  .strictObject({
    name: text(200),
    query: queryText.optional().openapi({ description: 'Absent: name, aliases and handles' }),
    aliases: names.optional(),
    handles: names.optional(),
    description: text(2_000)
      .nullable()
      .optional()
      .openapi({ description: 'What it is, in a few words: they tell it from its namesakes' }),
    url: webUrl.nullable().optional().openapi({ description: 'Where it lives on the web' }),
    timezone: z
      .string()
      .pipe(timezone)
      .optional()
      .openapi({ type: 'string', description: 'IANA zone; absent: UTC' }),
    competitorIds: ids.optional(),
  })
  .openapi('NewBrand');

export const brandChange = newBrand.partial().openapi('BrandChange');

/** A short form of a brand, as other things show it. */
export const brandLabel = z.object({ id, name: z.string() });

/** Whom statistics are about. */
export const brandChoice = id.optional().openapi({ description: 'All brands when absent' });
export const chosenBrand = brandLabel.nullable().openapi({ description: 'Null: all brands' });

export function brandView(brand: Brand, competitorIds: string[]): z.infer<typeof brandSchema> {
  return {
    ...brand,
    competitorIds,
    createdAt: brand.createdAt.toISOString(),
    updatedAt: brand.updatedAt.toISOString(),
  };
}
