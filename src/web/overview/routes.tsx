import { Hono } from 'hono';
import { allBrands } from '../../../db/repos/brands.ts';
import { pageOfIncidents } from '../../../db/repos/incidents.ts';
import { addMs, DAY } from '../../core/time.ts';
import { coverageOf } from '../../pipeline/coverage/coverage-of.ts';
import type { PagesDeps } from '../deps.ts';
import { liveStatuses } from '../incidents/routes.tsx';
import { type Frame, respond } from '../respond.tsx';
import { type BrandNumbers, brandNumbers } from './brand-numbers.ts';
import { OverviewPage } from './overview-page.tsx';

const MOST_LIVE = 20;

/** The first page. */
export function overviewRoutes({ store, clock }: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();
  routes.get('/', async (c) => {
    const now = clock.now();
    const live = await pageOfIncidents(store, { statuses: liveStatuses }, { limit: MOST_LIVE, cursor: null });
    const brands: BrandNumbers[] = [];
    for (const brand of await allBrands(store)) brands.push(await brandNumbers(store, brand, now));
    const visits = await coverageOf(store, null, addMs(now, -DAY), now);
    const page = <OverviewPage incidents={live.items} brands={brands} visits={visits} now={now} />;
    return respond(c, frame, { title: 'Overview', section: 'overview' }, page);
  });
  return routes;
}
