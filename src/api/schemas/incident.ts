import { z } from '@hono/zod-openapi';
import type { IncidentEvent, TrackedIncident } from '../../../db/repos/incidents.ts';
import { incidentStatuses, severities } from '../../core/incident.ts';
import { incidentUrl } from '../../pipeline/links.ts';
import { brandLabel } from './brand.ts';
import { id } from './id.ts';
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
    recoveredAt: timestamp.nullable(),
    resolvedAt: timestamp.nullable(),
    resolution: z.string().nullable(),
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
    evidence: z.array(mentionSchema).openapi({ description: 'What shows it, worst first' }),
  })
  .openapi('IncidentDetail');

export const respondRequest = z
  .strictObject({ url: webUrl.nullable(), at: instant.optional() })
  .openapi('Respond');
export const resolveRequest = z.strictObject({ reason: text(2_000) }).openapi('Resolve');
export const commentRequest = z.strictObject({ text: text(10_000) }).openapi('Comment');

export function incidentView(
  incident: TrackedIncident,
  brandName: string,
  baseUrl: string,
): z.infer<typeof incidentSchema> {
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
    recoveredAt: isoOrNull(incident.recoveredAt),
    resolvedAt: isoOrNull(incident.resolvedAt),
    resolution,
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
