import type { AuditEntry } from '../../src/core/account.ts';
import { newId } from '../../src/core/id.ts';
import { auditLog } from '../schema/index.ts';
import type { Store } from '../store.ts';

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
