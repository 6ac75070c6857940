import { and, eq, gte, sql } from 'drizzle-orm';
import { incidentAlerts, incidents } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** What people called the incidents that a rule had a part in. */
export interface RuleRecord {
  /** Null for rules that were deleted, which are told apart by kind alone. */
  ruleId: string | null;
  ruleKind: string;
  incidents: number;
  real: number;
  falseAlarms: number;
}

/** A brand's rules and what became of their alerts opened at or after `since`, the busiest first. */
export async function ruleRecords({ db }: Store, brandId: string, since: Date): Promise<RuleRecord[]> {
  const distinct = (condition: ReturnType<typeof sql>) =>
    sql<number>`count(distinct ${incidents.id}) filter (where ${condition})`.mapWith(Number);
  const all = distinct(sql`true`);
  return db
    .select({
      ruleId: incidentAlerts.ruleId,
      ruleKind: incidentAlerts.ruleKind,
      incidents: all,
      real: distinct(sql`${incidents.verdict} = 'real'`),
      falseAlarms: distinct(sql`${incidents.verdict} = 'false-alarm'`),
    })
    .from(incidentAlerts)
    .innerJoin(incidents, eq(incidents.id, incidentAlerts.incidentId))
    .where(and(eq(incidentAlerts.brandId, brandId), gte(incidentAlerts.openedAt, since)))
    .groupBy(incidentAlerts.ruleId, incidentAlerts.ruleKind)
    .orderBy(sql`${all} desc`, incidentAlerts.ruleKind);
}
