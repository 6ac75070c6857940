import { Hono } from 'hono';
import { allBrands, competitorsOf } from '../../../db/repos/brands/brands.ts';
import type { Store } from '../../../db/store.ts';
import type { Brand } from '../../core/brand.ts';
import { NoBrand } from '../components/no-brand.tsx';
import type { PagesDeps } from '../deps.ts';
import { periodOf } from '../period/period.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { ComparePage } from './compare-page.tsx';
import { comparisonOf } from './comparison.ts';

/** More than these cannot be told apart in a chart. */
const MOST = 5;

/** Brands side by side. */
export function compareRoutes({ store, clock }: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();
  routes.get('/', async (c) => {
    const head = { title: t('Compare'), section: 'compare' } as const;
    const all = await allBrands(store);
    const listed = c.req.query('brands')?.split(',') ?? [];
    const asked = [...new Set([...listed, ...(c.req.queries('brand') ?? [])])];
    const brands = await comparedBrands(store, all, asked);
    const [first] = brands;
    if (first === undefined) return respond(c, frame, head, <NoBrand title={t('Compare')} />);
    const now = clock.now();
    const period = periodOf({ ...c.req.query(), compare: 'none' }, first.timezone, now);
    const comparison = await comparisonOf(store, brands, period, now);
    return respond(c, frame, head, <ComparePage all={all} comparison={comparison} />);
  });
  return routes;
}

/** The brands that were asked for; one alone comes with its competitors, and none at all means the first of all. */
async function comparedBrands(
  store: Store,
  all: readonly Brand[],
  asked: readonly string[],
): Promise<Brand[]> {
  const known = asked.flatMap((id) => all.find((brand) => brand.id === id) ?? []);
  const [only] = known;
  if (only === undefined) return all.slice(0, MOST);
  if (known.length > 1) return known.slice(0, MOST);
  const others = await competitorsOf(store, only.id);
  return [only, ...all.filter(({ id }) => others.includes(id))].slice(0, MOST);
}
