import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import { recordAudit } from '../../../db/repos/access/audit.ts';
import { plainEntry } from '../../access/plain-entry.ts';
import { changesBetween } from '../../setup/kept/changes-between.ts';
import { keptOf } from '../../setup/kept/kept.ts';
import type { ApiEnv } from '../router.ts';

/** Writes down every write that succeeded: by which key, what its address says was done, and before → after. */
export const auditWrites = createMiddleware<ApiEnv>(async (c, next) => {
  const { key, deps } = c.var;
  const { method, path } = c.req;
  if (key === null || method === 'GET' || method === 'HEAD') return next();
  const route = matchedRoutes(c).findLast((one) => one.method === method)?.path ?? path;
  const entry = plainEntry(method, route, path);
  if (entry === null) return next();
  const { subject } = entry;
  const kept = (id: string | null) => (id === null ? null : keptOf(deps.store, subject, id));
  const before = await kept(entry.subjectId);
  await next();
  if (c.res.status >= 400) return;
  // What was made says where it is.
  const subjectId = entry.subjectId ?? c.res.headers.get('location')?.split('/').at(-1) ?? null;
  const after = await kept(subjectId);
  const found = changesBetween(before, after);
  const changes = Object.keys(found).length > 0 ? found : entry.changes;
  const brandId = after?.brandId ?? before?.brandId ?? null;
  const actor = { kind: 'key', id: key.id, name: key.name } as const;
  await recordAudit(deps.store, { ...entry, subjectId, brandId, changes, at: deps.clock.now(), actor });
});
