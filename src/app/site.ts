import { Hono } from 'hono';
import { createApi } from '../api/api.ts';
import type { ApiDeps } from '../api/deps.ts';
import type { PagesDeps } from '../web/deps.ts';
import { createPages } from '../web/pages.ts';

/** API and pages under one roof. Pages come last: whatever nothing else answers gets their 404. */
export function createSite(deps: ApiDeps & PagesDeps): Hono {
  const site = new Hono();
  site.route('/', createApi(deps));
  site.route('/', createPages(deps));
  return site;
}
