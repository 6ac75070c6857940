import type { ApiDeps } from './deps.ts';
import { docsPage } from './docs/docs-page.tsx';
import { healthRoutes } from './health.ts';
import { createDeliveryCounter } from './hooks/delivery-counter.ts';
import { hookRoutes } from './hooks/hook-routes.ts';
import { metricsRoute } from './metrics-route.ts';
import { auditWrites } from './middleware/audit-writes.ts';
import { authorize } from './middleware/authorize.ts';
import { bodySize } from './middleware/body-size.ts';
import { hearOut } from './middleware/hear-out.ts';
import { identify } from './middleware/identify.ts';
import { rateLimit } from './middleware/rate-limit.ts';
import { unknownMethod } from './middleware/unknown-method.ts';
import { visit } from './middleware/visit.ts';
import { openApiDocument } from './openapi-document.ts';
import { Problem, problemResponse } from './problem.ts';
import { problemOf } from './problem-of.ts';
import { createRouter, type Router } from './router.ts';
import { apiRoutes } from './routes.ts';

const REQUESTS_PER_MINUTE = 600;

/**
 * The whole HTTP interface for programs: `/api/v1`, its documentation, where hubs call (`/hooks`), and what operators
 * look at (`/healthz`, `/readyz`, `/metrics`). It answers under these addresses alone, so pages can be served beside it.
 */
export function createApi(deps: ApiDeps): Router {
  const document = openApiDocument();
  const page = docsPage(document);
  const api = createRouter();
  api.onError((error, c) => problemResponse(c, deps.baseUrl, problemOf(error, deps.log)));
  for (const path of ['/api/*', '/metrics']) {
    api.use(path, async (c, next) => {
      c.set('deps', deps);
      c.header('x-content-type-options', 'nosniff');
      c.header('cache-control', 'no-store');
      await next();
    });
  }
  api.get('/api/v1/openapi.json', (c) => c.json(document));
  api.get('/api/docs', (c) => c.html(page, 200, { 'content-security-policy': docsPolicy }));
  api.use('/api/*', unknownMethod(api));
  api.use('/api/v1/*', hearOut, identify, rateLimit(REQUESTS_PER_MINUTE), visit, authorize, bodySize);
  api.use('/api/v1/*', auditWrites);
  api.route('/api/v1', apiRoutes());
  api.all('/api/*', (c) => problemResponse(c, deps.baseUrl, new Problem('not-found', 'nothing is here')));
  api.route('/', healthRoutes(deps.store));
  const deliveries = createDeliveryCounter();
  api.route('/', hookRoutes(deps, deliveries));
  api.route('/', metricsRoute(deps, [deliveries]));
  return api;
}

const docsPolicy = "default-src 'none'; style-src 'unsafe-inline'";
