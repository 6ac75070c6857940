import type { Context } from 'hono';
import { Hono } from 'hono';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { pageOfIncidents } from '../../../db/repos/incidents/incidents.ts';
import type { Brand } from '../../core/brand.ts';
import { addMs, DAY } from '../../core/time.ts';
import { coverageOf } from '../../pipeline/coverage/coverage-of.ts';
import type { PagesDeps } from '../deps.ts';
import { liveStatuses } from '../incidents/incidents-query.ts';
import { periodOf } from '../period/period.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { brandNumbers } from './brand-numbers.ts';
import { BrandPage } from './brand-page.tsx';
import { brandReport } from './brand-report.ts';
import { OverviewPage } from './overview-page.tsx';

const MOST_LIVE = 20;

/** The first page: all brands, or the one that its address names or that there is. */
export function overviewRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock } = deps;
  const routes = new Hono();
  routes.get('/', async (c) => {
    const all = await allBrands(store);
    const asked = all.length === 1 ? all[0] : all.find(({ id }) => id === c.req.query('brand'));
    if (asked !== undefined) return respondBrand(c, deps, frame, asked);
    const now = clock.now();
    const live = await pageOfIncidents(store, { statuses: liveStatuses }, { limit: MOST_LIVE, cursor: null });
    const brands = await Promise.all(all.map((brand) => brandNumbers(store, brand, now)));
    const visits = await coverageOf(store, null, addMs(now, -DAY), now);
    const page = <OverviewPage incidents={live.items} brands={brands} visits={visits} now={now} />;
    return respond(c, frame, { title: t('Overview'), section: 'overview' }, page);
  });
  return routes;
}

/** Where one brand's overview lives. */
export function brandOverviewRoutes(deps: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();
  routes.get('/:id', async (c, next) => {
    const brand = (await allBrands(deps.store)).find(({ id }) => id === c.req.param('id'));
    return brand === undefined ? next() : respondBrand(c, deps, frame, brand);
  });
  return routes;
}

async function respondBrand(
  c: Context,
  { store, clock }: PagesDeps,
  frame: Frame,
  brand: Brand,
): Promise<Response> {
  const now = clock.now();
  const report = await brandReport(store, brand, periodOf(c.req.query(), brand.timezone, now), now);
  const head = { title: brand.name, section: 'overview', brandId: brand.id } as const;
  return respond(c, frame, head, <BrandPage report={report} />);
}
