import { z } from '@hono/zod-openapi';
import { type IncidentAlert, incidentStatuses, severities } from '../../core/incident.ts';
import { id } from './id.ts';
import { isoOrNull, timestamp } from './time.ts';

export const alertSchema = z
  .object({
    id,
    ruleId: id.nullable(),
    rule: z.string().openapi({ example: 'negative-surge' }),
    subject: z.string().openapi({
      description: 'What the rule speaks of within the brand; empty for the brand as a whole',
      example: 'theme:refunds',
    }),
    status: z.enum(incidentStatuses),
    severity: z.enum(severities),
    title: z.string(),
    openedAt: timestamp,
    recoveredAt: timestamp.nullable(),
    resolvedAt: timestamp.nullable(),
    peakScore: z.number(),
  })
  .openapi('Alert');

export function alertView(alert: IncidentAlert): z.infer<typeof alertSchema> {
  const { id, ruleId, ruleKind, subject, status, severity, title, openedAt, peakScore } = alert;
  return {
    ...{ id, ruleId, rule: ruleKind, subject, status, severity, title, peakScore },
    openedAt: openedAt.toISOString(),
    recoveredAt: isoOrNull(alert.recoveredAt),
    resolvedAt: isoOrNull(alert.resolvedAt),
  };
}
