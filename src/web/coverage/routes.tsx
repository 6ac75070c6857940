import { Hono } from 'hono';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { pulsesPerSource } from '../../../db/repos/crawl/crawl-pulse.ts';
import { addMs, DAY } from '../../core/time.ts';
import { coverageReport } from '../../pipeline/coverage/coverage-report.ts';
import type { PagesDeps } from '../deps.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { CoveragePage } from './coverage-page.tsx';
import { isPeriod, periods } from './periods.ts';
import { PARTS } from './pulse-strip.tsx';

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
    const pulses = await pulsesPerSource(store, span.from, span.to, PARTS);
    const page = <CoveragePage {...{ report, pulses, brand, days, now }} />;
    return respond(c, frame, { title: t('Coverage'), section: 'coverage' }, page);
  });
  return routes;
}
