import type { Context } from 'hono';
import { recordAudit } from '../../db/repos/audit.ts';
import type { AuditEntry } from '../core/account.ts';
import type { PagesDeps } from './deps.ts';
import { knownActor } from './incidents/actor.ts';

/** Writes down what somebody changed on the pages. */
export function audit(
  c: Context,
  { store, clock }: Pick<PagesDeps, 'store' | 'clock'>,
  entry: Omit<AuditEntry, 'at' | 'actor'>,
): Promise<void> {
  const actor = { kind: 'local', id: null, name: knownActor(c) || 'somebody' } as const;
  return recordAudit(store, { ...entry, at: clock.now(), actor });
}
