import { Hono } from 'hono';
import { allBrands } from '../../../db/repos/brands.ts';
import { addMs, DAY } from '../../core/time.ts';
import { coverageReport } from '../../pipeline/coverage/coverage-report.ts';
import type { PagesDeps } from '../deps.ts';
import { type Frame, respond } from '../respond.tsx';
import { CoveragePage } from './coverage-page.tsx';
import { isPeriod, periods } from './periods.ts';

/** How completely everything is read that is to be read. */
export function coverageRoutes({ store, clock }: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();
  routes.get('/', async (c) => {
    const asked = c.req.query('days') ?? '';
    const days = isPeriod(asked) ? asked : '1';
    const brands = await allBrands(store);
    const brand = brands.find(({ id }) => id === c.req.query('brand')) ?? null;
    const now = clock.now();
    // What happens at this moment belongs to it.
    const span = { from: addMs(now, -periods[days].days * DAY), to: addMs(now, 1) };
    const report = await coverageReport(store, brand, span, now);
    const page = <CoveragePage {...{ report, brands, brand, days, now }} />;
    return respond(c, frame, { title: 'Coverage', section: 'coverage' }, page);
  });
  return routes;
}
