import { createMiddleware } from 'hono/factory';
import { needOf } from '../../access/areas.ts';
import { brandsFor } from '../../access/person.ts';
import { visitorOf } from '../../access/visitor.ts';
import { withinBrands } from '../../core/brand-scope.ts';
import { clientAddress } from '../client-address.ts';
import { Problem } from '../problem.ts';
import type { ApiEnv } from '../router.ts';

/**
 * Lets browsers that may see the pages read, without a key: exports and live lists work there as they are. Writing
 * takes a key, which no other site can send along; and pages of other sites are not answered at all.
 */
export const visit = createMiddleware<ApiEnv>(async (c, next) => {
  const { deps, key } = c.var;
  const reads = c.req.method === 'GET' || c.req.method === 'HEAD';
  if (key !== null || !reads || !fromHere(c.req.raw.headers)) return next();
  const who = await visitorOf(deps, { headers: c.req.raw.headers, peer: clientAddress(c) });
  if (who === null) return next();
  c.set('visits', true);
  if (who.kind === 'unnamed') return next();
  const path = c.req.path.replace(/^\/api\/v1/u, '');
  const need = needOf('GET', path);
  const brands = need.role === 'anybody' ? [] : brandsFor(who.person, need.role);
  if (brands !== null && (brands.length === 0 || !need.byBrand)) {
    const everywhere = need.byBrand || who.person.role !== null ? '' : ', for every brand';
    throw new Problem('forbidden', `this needs the role ${need.role}${everywhere}`);
  }
  return withinBrands(brands, next);
});

/** Whether a page of ours, or a person by hand, asks. Where a browser does not say so, it has a cookie of ours to show. */
function fromHere(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  return headers.get('cookie')?.includes('earshot') ?? false;
}
