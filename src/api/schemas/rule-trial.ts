import { z } from '@hono/zod-openapi';
import { incidentVerdicts, severities } from '../../core/incident.ts';
import type { RuleTrial } from '../../pipeline/trials/rule-trial.ts';
import { id } from './id.ts';
import { settings } from './source.ts';
import { isoOrNull, timestamp } from './time.ts';

export const trialRequest = z
  .strictObject({
    brandId: id,
    kind: z.string().max(100).openapi({ example: 'negative-surge' }),
    settings: settings.default({}).openapi({ example: { sensitivity: 'balanced' } }),
    days: z.int().min(1).max(365).default(90).openapi({ description: 'How far back' }),
    budget: z
      .strictObject({ perWeek: z.number().min(0.01).max(100) })
      .optional()
      .openapi({
        description:
          'Solves for the threshold at which the rule would have told at most so often, whatever its settings say of it',
      }),
  })
  .openapi('RuleTrialRequest');

const triedAlert = z.object({
  openedAt: timestamp.openapi({ description: 'When it could first have been told' }),
  closedAt: timestamp.nullable().openapi({ description: 'Null where it lasts' }),
  peakAt: timestamp,
  count: z.int(),
  expected: z.number(),
  upper: z.number().openapi({ description: '95 of 100 such windows stay below this count' }),
  score: z.number().openapi({ description: 'In [0, 1]; 0.5 is where a balanced rule tells' }),
  severity: z.enum(severities),
  subject: z.string().nullable().openapi({ description: 'Null for the brand as a whole' }),
  incidentId: id.nullable().openapi({ description: 'The incident that there was at that time' }),
  verdict: z.enum(incidentVerdicts).nullable().openapi({ description: 'What a person called that incident' }),
});

const triedMentions = z
  .object({
    matched: z.int(),
    looked: z.int(),
    truncated: z.boolean().openapi({ description: 'True when there are older ones that were not looked at' }),
    newest: z.array(id).openapi({ description: 'The newest that match, at most 20' }),
  })
  .openapi({ description: 'What a keyword rule would have told; null for other kinds' });

export const ruleTrialSchema = z
  .object({
    from: timestamp.openapi({ description: 'Where the replay begins: as asked, or where the history does' }),
    to: timestamp,
    days: z.number().openapi({ description: 'How long that is' }),
    arrivalOrderFrom: timestamp.openapi({
      description:
        'From here on every look knew only what had arrived by then; before, counts are as they are known today',
    }),
    threshold: z.number().nullable().openapi({
      description: 'Strength from which the rule would have told; null where it tells mentions by themselves',
    }),
    alerts: z.array(triedAlert).openapi({ description: 'Oldest first' }),
    perWeek: z.number(),
    real: z.int().openapi({ description: 'Alerts at the time of an incident that a person called real' }),
    falseAlarms: z.int(),
    judged: z.int().openapi({ description: 'The sum of both; of the other alerts nobody has said' }),
    missed: z
      .array(id)
      .openapi({ description: 'Incidents called real that the rule would not have told of' }),
    mentions: triedMentions.nullable(),
  })
  .openapi('RuleTrial');

export function ruleTrialView(trial: RuleTrial): z.infer<typeof ruleTrialSchema> {
  return {
    ...trial,
    from: trial.from.toISOString(),
    to: trial.to.toISOString(),
    arrivalOrderFrom: trial.arrivalOrderFrom.toISOString(),
    alerts: trial.alerts.map((alert) => ({
      ...alert,
      openedAt: alert.openedAt.toISOString(),
      closedAt: isoOrNull(alert.closedAt),
      peakAt: alert.peakAt.toISOString(),
    })),
  };
}
