import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import { recordAudit } from '../../../db/repos/access/audit.ts';
import { plainEntry } from '../../access/plain-entry.ts';
import type { ApiEnv } from '../router.ts';

/** Writes down every write that succeeded: by which key, and what its address says was done. */
export const auditWrites = createMiddleware<ApiEnv>(async (c, next) => {
  await next();
  const { key, deps } = c.var;
  const { method, path } = c.req;
  if (key === null || method === 'GET' || method === 'HEAD' || c.res.status >= 400) return;
  const route = matchedRoutes(c).findLast((one) => one.method === method)?.path ?? path;
  const entry = plainEntry(method, route, path);
  if (entry === null) return;
  const actor = { kind: 'key', id: key.id, name: key.name } as const;
  await recordAudit(deps.store, { ...entry, at: deps.clock.now(), actor });
});
