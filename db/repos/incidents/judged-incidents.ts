import { and, desc, eq, exists, gte, isNull, lt, or } from 'drizzle-orm';
import type { Incident } from '../../../src/core/incident.ts';
import { incidentAlerts, incidents } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/**
 * A brand's incidents that a rule of `kind` had a part in and that lasted at some time in [from, to), newest first. Those
 * that are part of another are left out.
 */
export async function incidentsOfKind(
  { db }: Store,
  { brandId, kind, from, to }: { brandId: string; kind: string; from: Date; to: Date },
): Promise<Incident[]> {
  const tookPart = db
    .select({ id: incidentAlerts.id })
    .from(incidentAlerts)
    .where(and(eq(incidentAlerts.incidentId, incidents.id), eq(incidentAlerts.ruleKind, kind)));
  return db
    .select()
    .from(incidents)
    .where(
      and(
        eq(incidents.brandId, brandId),
        or(eq(incidents.ruleKind, kind), exists(tookPart)),
        isNull(incidents.mergedInto),
        lt(incidents.openedAt, to),
        or(isNull(incidents.resolvedAt), gte(incidents.resolvedAt, from)),
      ),
    )
    .orderBy(desc(incidents.id));
}

/** The newest incidents that a rule had a part in. */
export async function newestIncidentsOf({ db }: Store, ruleId: string, limit: number): Promise<Incident[]> {
  const tookPart = db
    .select({ id: incidentAlerts.id })
    .from(incidentAlerts)
    .where(and(eq(incidentAlerts.incidentId, incidents.id), eq(incidentAlerts.ruleId, ruleId)));
  return db
    .select()
    .from(incidents)
    .where(and(exists(tookPart), isNull(incidents.mergedInto)))
    .orderBy(desc(incidents.id))
    .limit(limit);
}
