import { and, asc, desc, eq, gte, inArray, isNull, lt, ne, or } from 'drizzle-orm';
import type { Incident, IncidentStatus, Severity } from '../../../src/core/incident.ts';
import { inScope } from '../../in-scope.ts';
import { idAfter, type Page, type PageRequest, pageById } from '../../page.ts';
import { incidentEvents, incidents, messages } from '../../schema/index.ts';
import type { Store } from '../../store.ts';
import { recordIncident } from '../changes.ts';

/** An incident with what is remembered of how it was told. */
export type TrackedIncident = Incident & {
  /** When receivers last heard that it is bad, and how strong it was then. */
  toldAt: Date;
  toldStrength: number;
  /** Steps of the escalation chain that were taken, and when the next step or reminder is due. */
  escalationStep: number;
  nextReminderAt: Date | null;
};

/** How far its escalation went: nobody is shown that. */
const untold: ReadonlySet<string> = new Set(['toldAt', 'toldStrength', 'escalationStep', 'nextReminderAt']);

export type IncidentChange = Partial<Omit<TrackedIncident, 'id' | 'brandId' | 'openedAt'>>;

export interface IncidentEvent {
  id: string;
  incidentId: string;
  at: Date;
  /** `opened`, `grew`, `acknowledged`, `comment` … */
  kind: string;
  /** Who did it: `earshot`, or a person. */
  actor: string;
  text: string | null;
}

export interface IncidentFilter {
  brandId?: string | undefined;
  statuses?: readonly IncidentStatus[] | undefined;
  severity?: Severity | undefined;
  openedFrom?: Date | undefined;
}

export async function insertIncident(store: Store, incident: TrackedIncident): Promise<void> {
  await store.db.insert(incidents).values(incident);
  await recordIncident(store, incident.id, 'new');
}

export async function updateIncident(
  store: Store,
  id: string,
  change: IncidentChange,
): Promise<TrackedIncident | null> {
  const [row] = await store.db.update(incidents).set(change).where(eq(incidents.id, id)).returning();
  if (Object.keys(change).some((key) => !untold.has(key))) await recordIncident(store, id, 'changed');
  return row ?? null;
}

export async function findIncident({ db }: Store, id: string): Promise<TrackedIncident | null> {
  const [row] = await db
    .select()
    .from(incidents)
    .where(and(eq(incidents.id, id), inScope(incidents.brandId)));
  return row ?? null;
}

/** Holds an incident for the rest of the transaction. */
export async function lockIncident({ db }: Store, id: string): Promise<TrackedIncident | null> {
  const [row] = await db
    .select()
    .from(incidents)
    .where(and(eq(incidents.id, id), inScope(incidents.brandId)))
    .for('update');
  return row ?? null;
}

/** A brand's incidents that are not resolved, oldest first. */
export async function liveIncidentsOf({ db }: Store, brandId: string): Promise<TrackedIncident[]> {
  return db
    .select()
    .from(incidents)
    .where(and(eq(incidents.brandId, brandId), ne(incidents.status, 'resolved')))
    .orderBy(asc(incidents.id));
}

/** Incidents, newest first. */
export async function pageOfIncidents(
  { db }: Store,
  filter: IncidentFilter,
  request: PageRequest,
): Promise<Page<TrackedIncident>> {
  const rows = await db
    .select()
    .from(incidents)
    .where(
      and(
        inScope(incidents.brandId),
        filter.brandId === undefined ? undefined : eq(incidents.brandId, filter.brandId),
        filter.severity === undefined ? undefined : eq(incidents.severity, filter.severity),
        filter.openedFrom === undefined ? undefined : gte(incidents.openedAt, filter.openedFrom),
        filter.statuses === undefined ? undefined : inArray(incidents.status, [...filter.statuses]),
        request.cursor === null ? undefined : lt(incidents.id, idAfter(request.cursor)),
      ),
    )
    .orderBy(desc(incidents.id))
    .limit(request.limit + 1);
  return pageById(rows, request.limit);
}

/** A brand's incidents that were open at some time in [from, to), oldest first. */
export async function incidentsDuring(
  { db }: Store,
  brandId: string,
  from: Date,
  to: Date,
): Promise<Incident[]> {
  const rows = await db
    .select()
    .from(incidents)
    .where(
      and(
        eq(incidents.brandId, brandId),
        lt(incidents.openedAt, to),
        or(isNull(incidents.resolvedAt), gte(incidents.resolvedAt, from)),
      ),
    )
    .orderBy(asc(incidents.id));
  return rows;
}

/** How many incidents are not resolved. */
export async function countLiveIncidents({ db }: Store): Promise<number> {
  return db.$count(incidents, and(ne(incidents.status, 'resolved'), inScope(incidents.brandId)));
}

export async function insertIncidentEvent(store: Store, event: IncidentEvent): Promise<void> {
  await store.db.insert(incidentEvents).values(event);
  await recordIncident(store, event.incidentId, 'changed');
}

/** When something was last noted or told of an incident; null when nothing was. */
export async function lastMomentOf({ db }: Store, incidentId: string): Promise<Date | null> {
  const [noted] = await db
    .select({ at: incidentEvents.at })
    .from(incidentEvents)
    .where(eq(incidentEvents.incidentId, incidentId))
    .orderBy(desc(incidentEvents.id))
    .limit(1);
  const [told] = await db
    .select({ at: messages.createdAt })
    .from(messages)
    .where(eq(messages.incidentId, incidentId))
    .orderBy(desc(messages.id))
    .limit(1);
  const moments = [noted, told].flatMap((row) => (row === undefined ? [] : [row.at.getTime()]));
  return moments.length === 0 ? null : new Date(Math.max(...moments));
}

/** The timeline of an incident, oldest first. */
export async function timelineOf({ db }: Store, incidentId: string): Promise<IncidentEvent[]> {
  return db
    .select()
    .from(incidentEvents)
    .where(eq(incidentEvents.incidentId, incidentId))
    .orderBy(asc(incidentEvents.id));
}
