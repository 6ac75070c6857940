import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { recordAudit } from '../../db/repos/access/audit.ts';
import { plainEntry } from '../access/plain-entry.ts';
import type { AuditEntry } from '../core/account.ts';
import { actorOf } from './actor.ts';
import type { PagesDeps } from './deps.ts';

/** Set on the context of a request of which something was written down. */
const AUDITED = 'audited';

/**
 * Writes down what somebody changed on the pages.
 *
 * @param entry `by` names the account where the request itself does not yet: whoever has just signed in
 */
export function audit(
  c: Context,
  { store, clock }: Pick<PagesDeps, 'store' | 'clock'>,
  { by = null, ...entry }: Omit<AuditEntry, 'at' | 'actor'> & { by?: { id: string; name: string } | null },
): Promise<void> {
  c.set(AUDITED, true);
  const actor = by === null ? actorOf(c) : { kind: 'account' as const, id: by.id, name: by.name };
  return recordAudit(store, { ...entry, at: clock.now(), actor });
}

/** A net below the handlers: a write that succeeded and said nothing of itself is written down by its address. */
export function auditNet(deps: PagesDeps): MiddlewareHandler {
  return async (c, next) => {
    await next();
    const { method, path } = c.req;
    if (method === 'GET' || method === 'HEAD' || c.res.status >= 400 || c.get(AUDITED) === true) return;
    const route = matchedRoutes(c).findLast((one) => one.method === method)?.path ?? path;
    const entry = plainEntry(method, route, path);
    if (entry !== null) await audit(c, deps, entry);
  };
}
