import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { recordAudit } from '../../db/repos/access/audit.ts';
import { plainEntry } from '../access/plain-entry.ts';
import type { AuditEntry } from '../core/account.ts';
import { changesBetween } from '../setup/kept/changes-between.ts';
import { type Kept, keptOf } from '../setup/kept/kept.ts';
import { actorOf } from './actor.ts';
import type { PagesDeps } from './deps.ts';

/** Set on the context of a request of which something was written down. */
const AUDITED = 'audited';
/** Set on the context of a write: what it is about, as that was before. */
const BEFORE = 'before';

interface Before {
  subject: string;
  id: string;
  kept: Kept | null;
}

interface Entry extends Omit<AuditEntry, 'at' | 'actor' | 'changes'> {
  /** What is to be said beside the fields that changed, which are found out. */
  changes?: AuditEntry['changes'];
  /** The account, where the request itself does not name it yet: whoever has just signed in. */
  by?: { id: string; name: string } | null;
}

/** Writes down what somebody changed on the pages, before → after for what has fields that people set. */
export async function audit(
  c: Context,
  { store, clock }: Pick<PagesDeps, 'store' | 'clock'>,
  { by = null, changes = {}, ...entry }: Entry,
): Promise<void> {
  c.set(AUDITED, true);
  const actor = by === null ? actorOf(c) : { kind: 'account' as const, id: by.id, name: by.name };
  const { subject, subjectId } = entry;
  const after = subjectId === null ? null : await keptOf(store, subject, subjectId);
  const before: Before | undefined = c.get(BEFORE);
  const was = before?.subject === subject && before.id === subjectId ? before.kept : null;
  const said = { ...changes, ...changesBetween(was, after) };
  await recordAudit(store, { ...entry, changes: said, at: clock.now(), actor });
}

/**
 * Looks at what a write is about before it is done. A net below the handlers, too: a write that succeeded and said nothing
 * of itself is written down by its address.
 */
export function auditNet(deps: PagesDeps): MiddlewareHandler {
  return async (c, next) => {
    const { method, path } = c.req;
    if (method === 'GET' || method === 'HEAD') return next();
    const route = matchedRoutes(c).findLast((one) => one.method === method)?.path ?? path;
    const entry = plainEntry(method, route, path);
    if (entry !== null && entry.subjectId !== null) {
      const { subject, subjectId: id } = entry;
      c.set(BEFORE, { subject, id, kept: await keptOf(deps.store, subject, id) } satisfies Before);
    }
    await next();
    if (c.res.status < 400 && c.get(AUDITED) !== true && entry !== null) await audit(c, deps, entry);
  };
}
