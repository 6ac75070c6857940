import { Hono } from 'hono';
import type { PagesDeps } from '../deps.ts';
import type { Frame } from '../respond.tsx';
import { auditFileRoutes, auditRoutes } from './audit-routes.tsx';
import { dataRoutes } from './data-routes.tsx';
import { keysRoutes } from './keys-routes.tsx';
import { memberRoutes } from './member-routes.tsx';
import { membersRoutes } from './members-routes.tsx';
import { youRoutes } from './you-routes.tsx';

/** Everything under Settings. */
export function settingsRoutes(deps: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();
  routes.route('/', youRoutes(deps, frame));
  routes.route('/members', membersRoutes(deps, frame));
  routes.route('/members', memberRoutes(deps, frame));
  routes.route('/keys', keysRoutes(deps, frame));
  routes.route('/audit', auditRoutes(deps, frame));
  routes.route('/audit.csv', auditFileRoutes(deps));
  routes.route('/data', dataRoutes(deps, frame));
  return routes;
}
