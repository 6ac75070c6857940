import { z } from '@hono/zod-openapi';
import type { IncidentEvent, TrackedIncident } from '../../../db/repos/incidents/incidents.ts';
import { incidentStatuses, incidentVerdicts, severities, timesTo } from '../../core/incident.ts';
import { incidentUrl } from '../../pipeline/links.ts';
import { alertSchema } from './alert.ts';
import { brandLabel } from './brand.ts';
import { id, ids } from './id.ts';
import { mentionSchema, responseSchema } from './mention.ts';
import { effectSchema, outlookSchema } from './outlook.ts';
import { text, webUrl } from './text.ts';
import { instant, isoOrNull, timestamp } from './time.ts';

export const incidentSchema = z
  .object({
    id,
    url: z.string().openapi({ description: 'Its page' }),
    brand: brandLabel,
    ruleId: id.nullable(),
    rule: z.string().openapi({ example: 'negative-surge' }),
    status: z.enum(incidentStatuses),
    severity: z.enum(severities),
    title: z.string(),
    openedAt: timestamp,
    acknowledgedAt: timestamp.nullable(),
    acknowledgedBy: z.string().nullable(),
    assignee: z.string().nullable(),
    respondedAt: timestamp.nullable(),
    recoveredAt: timestamp.nullable(),
    resolvedAt: timestamp.nullable(),
    resolution: z.string().nullable(),
    verdict: z.enum(incidentVerdicts).nullable().openapi({ description: 'What a person called it' }),
    mergedInto: id.nullable().openapi({ description: 'The incident that it is part of' }),
    secondsTo: z
      .object({
        acknowledge: z.number().nullable(),
        respond: z.number().nullable(),
        recover: z.number().nullable(),
      })
      .openapi({ description: 'From its opening' }),
    response: responseSchema.nullable(),
    window: z.object({
      from: timestamp,
      to: timestamp,
      mentions: z.int(),
      negative: z.int(),
      stories: z.int(),
      authors: z.int(),
      hosts: z.int(),
    }),
    expected: z.object({ negative: z.number(), upper: z.number() }),
    peakScore: z.number().openapi({ description: 'Highest detector score told so far, in [0, 1]' }),
    coverage: z.number().nullable().openapi({ description: 'Share of planned crawls that succeeded' }),
    themes: z.array(z.string()).openapi({ description: 'What it is about more than usual' }),
    outlook: outlookSchema.nullable().openapi({ description: 'How fast it spreads and how far it may go' }),
    effect: effectSchema
      .nullable()
      .openapi({ description: 'Whether the response helped, once that can be said' }),
  })
  .openapi('Incident');

export const incidentDetailSchema = incidentSchema
  .extend({
    timeline: z.array(
      z.object({ at: timestamp, kind: z.string(), actor: z.string(), text: z.string().nullable() }),
    ),
    alerts: z.array(alertSchema).openapi({ description: 'What its rules say, oldest first' }),
    evidence: z.array(mentionSchema).openapi({ description: 'What shows it, worst first' }),
  })
  .openapi('IncidentDetail');

export const respondRequest = z
  .strictObject({
    url: webUrl
      .nullish()
      .openapi({ description: 'Where the answer stands; none when it was given elsewhere' }),
    at: instant.optional().openapi({ description: 'Now when absent' }),
  })
  .openapi('Respond');
export const resolveRequest = z
  .strictObject({
    reason: text(2_000).optional().openapi({ description: '`resolved` when absent' }),
    verdict: z
      .enum(incidentVerdicts)
      .optional()
      .openapi({ description: 'Teaches how much the rule may be trusted; also for what was over by itself' }),
  })
  .openapi('Resolve');
export const assignRequest = z.strictObject({ assignee: text(200).nullable() }).openapi('Assign');
export const mergeRequest = z.strictObject({ into: id }).openapi('Merge');
export const splitRequest = z.strictObject({ alertIds: ids.min(1) }).openapi('Split');
export const commentRequest = z.strictObject({ text: text(10_000) }).openapi('Comment');

export function incidentView(
  incident: TrackedIncident,
  brandName: string,
  baseUrl: string,
): z.infer<typeof incidentSchema> {
  const seconds = (ms: number | null) => (ms === null ? null : ms / 1_000);
  const times = timesTo(incident);
  const { id, ruleId, status, severity, title, resolution, response, window, expected } = incident;
  return {
    id,
    url: incidentUrl(baseUrl, id),
    brand: { id: incident.brandId, name: brandName },
    ruleId,
    rule: incident.ruleKind,
    status,
    severity,
    title,
    openedAt: incident.openedAt.toISOString(),
    acknowledgedAt: isoOrNull(incident.acknowledgedAt),
    acknowledgedBy: incident.acknowledgedBy,
    assignee: incident.assignee,
    respondedAt: isoOrNull(incident.respondedAt),
    recoveredAt: isoOrNull(incident.recoveredAt),
    resolvedAt: isoOrNull(incident.resolvedAt),
    resolution,
    verdict: incident.verdict,
    mergedInto: incident.mergedInto,
    secondsTo: {
      acknowledge: seconds(times.acknowledge),
      respond: seconds(times.respond),
      recover: seconds(times.recover),
    },
    response,
    window,
    expected,
    peakScore: incident.peakScore,
    coverage: incident.coverage,
    themes: incident.themes,
    outlook: incident.outlook,
    effect: incident.effect,
  };
}

export function timelineView(events: readonly IncidentEvent[]) {
  return events.map(({ at, kind, actor, text }) => ({ at: at.toISOString(), kind, actor, text }));
}
