import { and, desc, eq, gte, lt } from 'drizzle-orm';
import type { AuditEntry } from '../../../src/core/account.ts';
import { firstIdAt, newId } from '../../../src/core/id.ts';
import { idAfter, type Page, type PageRequest, pageById } from '../../page.ts';
import { auditLog } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** Writes down who changed what. In the transaction of the change, the two are kept or lost together. */
export async function recordAudit({ db }: Store, { actor, ...entry }: AuditEntry): Promise<void> {
  await db.insert(auditLog).values({
    id: newId(entry.at),
    ...entry,
    actorKind: actor.kind,
    actorId: actor.id,
    actorName: actor.name,
  });
}

export type AuditRow = typeof auditLog.$inferSelect;

/** Every part is optional; given parts are joined with AND. Times are half-open [from, to). */
export interface AuditFilter {
  /** Name of who acted, as it was then. */
  actorName?: string | undefined;
  subject?: string | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
}

/** What was changed, newest first. */
export async function pageOfAudit(
  { db }: Store,
  { actorName, subject, from, to }: AuditFilter,
  { limit, cursor }: PageRequest,
): Promise<Page<AuditRow>> {
  const rows = await db
    .select()
    .from(auditLog)
    .where(
      and(
        actorName === undefined ? undefined : eq(auditLog.actorName, actorName),
        subject === undefined ? undefined : eq(auditLog.subject, subject),
        from === undefined ? undefined : gte(auditLog.id, firstIdAt(from)),
        to === undefined ? undefined : lt(auditLog.id, firstIdAt(to)),
        cursor === null ? undefined : lt(auditLog.id, idAfter(cursor)),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(limit + 1);
  return pageById(rows, limit);
}

/** Everybody who ever changed anything, and every kind of thing that was, by name. */
export async function auditTerms({ db }: Store): Promise<{ actors: string[]; subjects: string[] }> {
  const actors = await db
    .selectDistinct({ name: auditLog.actorName })
    .from(auditLog)
    .orderBy(auditLog.actorName);
  const subjects = await db
    .selectDistinct({ name: auditLog.subject })
    .from(auditLog)
    .orderBy(auditLog.subject);
  return { actors: actors.map(({ name }) => name), subjects: subjects.map(({ name }) => name) };
}
