import { Hono } from 'hono';
import type { PagesDeps } from '../deps.ts';
import type { Frame } from '../respond.tsx';
import { joiningRoutes } from './joining-routes.tsx';
import { passwordRoutes } from './password-routes.tsx';
import { signInRoutes } from './sign-in-routes.tsx';

/** The pages that everybody may open: coming in, joining, and a forgotten password. */
export function accountRoutes(deps: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();
  for (const part of [signInRoutes, passwordRoutes, joiningRoutes]) routes.route('/', part(deps, frame));
  return routes;
}
