import { createMiddleware } from 'hono/factory';
import { allows, type KeyScope } from '../../access/api-keys.ts';
import { Problem } from '../problem.ts';
import type { ApiEnv } from '../router.ts';

/** Lets a key read with scope `read` and do anything else with `write`; a visiting browser reads. */
export const authorize = createMiddleware<ApiEnv>(async (c, next) => {
  const { key, visits } = c.var;
  if (key === null) {
    if (visits) return next();
    const headers = { 'www-authenticate': 'Bearer realm="earshot"' };
    throw new Problem('unauthorized', 'no key in use came with this request', { headers });
  }
  const needed: KeyScope = c.req.method === 'GET' || c.req.method === 'HEAD' ? 'read' : 'write';
  if (!allows(key.scope, needed)) {
    throw new Problem('forbidden', `this needs a key of scope ${needed}; this one has ${key.scope}`);
  }
  c.set('actor', key.name);
  await next();
});
