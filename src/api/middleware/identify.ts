import { createMiddleware } from 'hono/factory';
import { verifyApiKey } from '../../access/api-keys.ts';
import type { ApiEnv } from '../router.ts';

/** Finds the key in use that `Authorization: Bearer …` names, if any; refusing is for `authorize`. */
export const identify = createMiddleware<ApiEnv>(async (c, next) => {
  const secret = /^Bearer +(\S+) *$/i.exec(c.req.header('authorization') ?? '')?.[1];
  c.set('key', secret === undefined ? null : await verifyApiKey(c.var.deps.store, secret));
  await next();
});
