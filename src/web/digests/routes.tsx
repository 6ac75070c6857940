import { Hono } from 'hono';
import { findDigestRun } from '../../../db/repos/digests.ts';
import type { PagesDeps } from '../deps.ts';
import { isId } from '../ids.ts';
import { type Frame, respond } from '../respond.tsx';
import { DigestPage } from './digest-page.tsx';

/** Digests as they were mailed. */
export function digestRoutes({ store }: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();
  routes.get('/:runId', async (c, next) => {
    const runId = c.req.param('runId');
    const run = isId(runId) ? await findDigestRun(store, runId) : null;
    if (run === null) return next();
    return respond(c, frame, { title: run.title }, <DigestPage run={run} />);
  });
  return routes;
}
