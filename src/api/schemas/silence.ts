import { z } from '@hono/zod-openapi';
import { ruleKinds } from '../../../alerts/rule-kinds.ts';
import { severities } from '../../core/incident.ts';
import type { Silence } from '../../core/routing.ts';
import { id } from './id.ts';
import { oneOf } from './one-of.ts';
import { text } from './text.ts';
import { instant, timestamp } from './time.ts';

const matchers = z
  .strictObject({
    rules: z
      .array(z.string().max(100))
      .min(1)
      .max(50)
      .optional()
      .openapi({ description: oneOf(ruleKinds) }),
    severities: z.array(z.enum(severities)).min(1).optional(),
    themes: z.array(text(200)).min(1).max(50).optional(),
    title: text(200).optional().openapi({ description: 'A part of the title, whatever its case' }),
  })
  .openapi('SilenceMatchers', { description: 'All that are given must hold; none matches everything' });

export const silenceSchema = z
  .object({
    id,
    brandId: id.nullable().openapi({ description: 'Null is every brand' }),
    matchers,
    startsAt: timestamp,
    endsAt: timestamp,
    reason: z.string(),
    createdBy: z.string(),
    createdAt: timestamp,
  })
  .openapi('Silence');

export const newSilence = z
  .strictObject({
    brandId: id.nullable().default(null),
    matchers: matchers.default({}),
    startsAt: instant.optional().openapi({ description: 'Now when absent' }),
    endsAt: instant,
    reason: text(2_000),
  })
  .openapi('NewSilence');

export const silenceChange = z
  .strictObject({
    brandId: id.nullable().optional(),
    matchers: matchers.optional(),
    startsAt: instant.optional(),
    endsAt: instant.optional(),
    reason: text(2_000).optional(),
  })
  .openapi('SilenceChange');

export function silenceView(silence: Silence): z.infer<typeof silenceSchema> {
  const { startsAt, endsAt, createdAt, ...rest } = silence;
  return {
    ...rest,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    createdAt: createdAt.toISOString(),
  };
}
