import type { Counter } from 'prom-client';
import { isLocalRequest } from '../access/local-request.ts';
import { clientAddress } from './client-address.ts';
import type { ApiDeps } from './deps.ts';
import { createMetrics } from './metrics.ts';
import { authorize } from './middleware/authorize.ts';
import { identify } from './middleware/identify.ts';
import { createRouter } from './router.ts';

/** `/metrics` in Prometheus format, with the given counters: open to this machine, to others (all, with a public `baseUrl`) with a key. */
export function metricsRoute(
  { store, clock, baseUrl }: Pick<ApiDeps, 'store' | 'clock' | 'baseUrl'>,
  counters: readonly Counter<string>[],
) {
  const registry = createMetrics(store, clock);
  for (const counter of counters) registry.registerMetric(counter);
  const router = createRouter();
  router.use('/metrics', identify);
  router.use('/metrics', (c, next) => {
    const local = isLocalRequest(clientAddress(c), (name) => c.req.header(name), baseUrl);
    return local ? next() : authorize(c, next);
  });
  router.get('/metrics', async (c) => {
    const text = await registry.metrics();
    return c.body(text, 200, { 'content-type': registry.contentType });
  });
  return router;
}
