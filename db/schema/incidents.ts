import { sql } from 'drizzle-orm';
import { index, pgTable, real, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { IncidentStatus, IncidentWindow, Severity } from '../../src/core/incident.ts';
import type { PublicResponse } from '../../src/core/mention.ts';
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
    recoveredAt: instant('recovered_at'),
    resolvedAt: instant('resolved_at'),
    resolution: safeText('resolution'),
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
  },
  (table) => [
    index('incidents_brand').on(table.brandId, table.id),
    // Two workers judging one rule at once must not open two incidents.
    uniqueIndex('incidents_one_live_per_rule').on(table.ruleId).where(sql`${table.status} <> 'resolved'`),
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
