import { z } from '@hono/zod-openapi';
import { ruleKinds } from '../../../alerts/rule-kinds.ts';
import type { Rule } from '../../core/rule.ts';
import { id, ids } from './id.ts';
import { oneOf } from './one-of.ts';
import { escalation } from './routing.ts';
import { settings } from './source.ts';
import { timestamp } from './time.ts';

export const ruleSchema = z
  .object({
    id,
    brandId: id,
    kind: z.string(),
    settings,
    enabled: z.boolean(),
    receiverIds: z.array(id),
    escalation: escalation.nullable(),
    createdAt: timestamp,
  })
  .openapi('Rule');

export const newRule = z
  .strictObject({
    brandId: id,
    kind: z
      .string()
      .max(100)
      .openapi({ description: oneOf(ruleKinds), example: 'negative-surge' }),
    settings: settings.default({}).openapi({ example: { sensitivity: 'balanced' } }),
    receiverIds: ids.default([]),
    escalation: escalation.nullable().default(null),
  })
  .openapi('NewRule');

export const ruleChange = z
  .strictObject({
    settings: settings.optional(),
    enabled: z.boolean().optional(),
    receiverIds: ids.optional(),
    escalation: escalation.nullable().optional(),
  })
  .openapi('RuleChange');

export function ruleView(rule: Rule): z.infer<typeof ruleSchema> {
  return { ...rule, createdAt: rule.createdAt.toISOString() };
}
