import { sql } from 'drizzle-orm';
import { index, integer, pgTable, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { IncidentStatus, IncidentVerdict, IncidentWindow, Severity } from '../../src/core/incident.ts';
import type { PublicResponse } from '../../src/core/mention.ts';
import type { Forecast, Outlook, ResponseEffect } from '../../src/core/outlook.ts';
import { instant, safeJson, safeText } from '../columns.ts';
import { brands } from './brands.ts';
import { rules } from './rules.ts';

export const incidents = pgTable(
  'incidents',
  {
    id: uuid('id').primaryKey(),
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brands.id, { onDelete: 'cascade' }),
    ruleId: uuid('rule_id').references(() => rules.id, { onDelete: 'set null' }),
    ruleKind: text('rule_kind').notNull(),
    status: text('status').$type<IncidentStatus>().notNull(),
    severity: text('severity').$type<Severity>().notNull(),
    title: safeText('title').notNull(),
    openedAt: instant('opened_at').notNull(),
    acknowledgedAt: instant('acknowledged_at'),
    acknowledgedBy: safeText('acknowledged_by'),
    assignee: safeText('assignee'),
    respondedAt: instant('responded_at'),
    recoveredAt: instant('recovered_at'),
    resolvedAt: instant('resolved_at'),
    resolution: safeText('resolution'),
    /** What a person called it when it was over; it teaches how much a rule may be trusted. */
    verdict: text('verdict').$type<IncidentVerdict>(),
    /** The incident that a person said this one is part of. */
    mergedInto: uuid('merged_into'),
    response: safeJson<PublicResponse>('response'),
    window: safeJson<IncidentWindow>('window').notNull(),
    expected: safeJson<{ negative: number; upper: number }>('expected').notNull(),
    peakScore: real('peak_score').notNull(),
    /** Detector strength last told; a further telling needs twice as much. */
    toldStrength: real('told_strength').notNull(),
    /** When receivers last heard that it is bad. */
    toldAt: instant('told_at').notNull(),
    coverage: real('coverage'),
    /** What its negative mentions speak of more than usual, most distinctive first. */
    themes: text('themes').array().notNull().default(sql`'{}'::text[]`),
    /** Mention ids, worst first. */
    evidence: safeJson<string[]>('evidence').notNull(),
    /** How fast it spreads and how far it may go, as last worked out. */
    outlook: safeJson<Outlook>('outlook'),
    /** Whether the response helped, once that can be said. */
    effect: safeJson<ResponseEffect>('effect'),
    /** How many steps of the escalation chain were taken, and when the next step or reminder is due. */
    escalationStep: integer('escalation_step').notNull().default(0),
    nextReminderAt: instant('next_reminder_at'),
  },
  (table) => [
    index('incidents_brand').on(table.brandId, table.id),
    index('incidents_live').on(table.brandId).where(sql`${table.status} <> 'resolved'`),
    index('incidents_reminder').on(table.nextReminderAt).where(sql`${table.nextReminderAt} is not null`),
  ],
);

/**
 * What one rule says of one subject, from when it tipped until it is over. Alerts with one cause share an incident.
 */
export const incidentAlerts = pgTable(
  'incident_alerts',
  {
    id: uuid('id').primaryKey(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incidents.id, { onDelete: 'cascade' }),
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brands.id, { onDelete: 'cascade' }),
    ruleId: uuid('rule_id').references(() => rules.id, { onDelete: 'set null' }),
    ruleKind: text('rule_kind').notNull(),
    /** A theme, story, author … within the brand; empty where the rule judges the brand as a whole. */
    subject: text('subject').notNull().default(''),
    status: text('status').$type<IncidentStatus>().notNull(),
    severity: text('severity').$type<Severity>().notNull(),
    title: safeText('title').notNull(),
    openedAt: instant('opened_at').notNull(),
    recoveredAt: instant('recovered_at'),
    resolvedAt: instant('resolved_at'),
    peakScore: real('peak_score').notNull(),
    toldStrength: real('told_strength').notNull(),
    toldAt: instant('told_at').notNull(),
    window: safeJson<IncidentWindow>('window').notNull(),
    expected: safeJson<{ negative: number; upper: number }>('expected').notNull(),
    themes: text('themes').array().notNull().default(sql`'{}'::text[]`),
    evidence: safeJson<string[]>('evidence').notNull(),
  },
  (table) => [
    index('incident_alerts_incident').on(table.incidentId),
    index('incident_alerts_rule').on(table.ruleId, table.subject, table.id),
    // Two workers judging one rule at once must not raise two alerts of one subject.
    uniqueIndex('incident_alerts_one_live')
      .on(table.ruleId, table.subject)
      .where(sql`${table.status} <> 'resolved'`),
  ],
);

/** What was foretold, and what came of it. */
export const forecasts = pgTable(
  'forecasts',
  {
    id: uuid('id').primaryKey(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incidents.id, { onDelete: 'cascade' }),
    brandId: uuid('brand_id')
      .notNull()
      .references(() => brands.id, { onDelete: 'cascade' }),
    /** At which moment of the incident it was made. */
    occasion: text('occasion').$type<'opened' | 'grew' | 'responded'>().notNull(),
    madeAt: instant('made_at').notNull(),
    /** End of what it speaks of. */
    through: instant('through').notNull(),
    forecast: safeJson<Forecast>('forecast').notNull(),
    /** Negative mentions that came, counted a while after `through`. */
    actual: integer('actual'),
    scoredAt: instant('scored_at'),
  },
  (table) => [
    index('forecasts_incident').on(table.incidentId, table.id),
    index('forecasts_due').on(table.through).where(sql`${table.scoredAt} is null`),
  ],
);

/** The timeline of an incident: everything that happened to it, in order. */
export const incidentEvents = pgTable(
  'incident_events',
  {
    id: uuid('id').primaryKey(),
    incidentId: uuid('incident_id')
      .notNull()
      .references(() => incidents.id, { onDelete: 'cascade' }),
    at: instant('at').notNull(),
    kind: text('kind').notNull(),
    actor: safeText('actor').notNull(),
    text: safeText('text'),
  },
  (table) => [index('incident_events_incident').on(table.incidentId, table.id)],
);
