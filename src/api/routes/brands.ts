import { createRoute } from '@hono/zod-openapi';
import {
  competitorsOf,
  competitorsOfEach,
  deleteBrand,
  findBrand,
  pageOfBrands,
  setCompetitors,
} from '../../../db/repos/brands/brands.ts';
import { transaction } from '../../../db/store.ts';
import { addBrand, changeBrand } from '../../setup/brands.ts';
import { json, jsonBody, noContent } from '../http.ts';
import { found } from '../problem.ts';
import { checkCompetitors } from '../references.ts';
import { createRouter } from '../router.ts';
import { brandChange, brandSchema, brandView, newBrand } from '../schemas/brand.ts';
import { byId, noQuery } from '../schemas/id.ts';
import { pageOf, pageQuery, pageRequest } from '../schemas/paging.ts';

const tags = ['Brands'];

const list = createRoute({
  method: 'get',
  path: '/brands',
  tags,
  operationId: 'listBrands',
  summary: 'Brands in the order they were made',
  request: { query: pageQuery },
  responses: { 200: json('A page of brands', pageOf(brandSchema)) },
});

const add = createRoute({
  method: 'post',
  path: '/brands',
  tags,
  operationId: 'addBrand',
  summary: 'Begin to watch a brand',
  description: 'Only the name is needed. Items that are stored already are looked through for it.',
  request: { query: noQuery, body: jsonBody(newBrand) },
  responses: { 201: json('The brand', brandSchema) },
});

const get = createRoute({
  method: 'get',
  path: '/brands/{id}',
  tags,
  operationId: 'getBrand',
  summary: 'One brand',
  request: byId,
  responses: { 200: json('The brand', brandSchema) },
});

const change = createRoute({
  method: 'patch',
  path: '/brands/{id}',
  tags,
  operationId: 'changeBrand',
  summary: 'Change what is given, keep the rest',
  request: { ...byId, body: jsonBody(brandChange) },
  responses: { 200: json('The brand', brandSchema) },
});

const remove = createRoute({
  method: 'delete',
  path: '/brands/{id}',
  tags,
  operationId: 'deleteBrand',
  summary: 'Remove a brand with its mentions, rules, digests and incidents',
  request: byId,
  responses: { 204: noContent },
});

export function brandRoutes() {
  const router = createRouter();

  router.openapi(list, async (c) => {
    const { store } = c.var.deps;
    const { items, nextCursor } = await pageOfBrands(store, pageRequest(c.req.valid('query')));
    const competitors = await competitorsOfEach(
      store,
      items.map((brand) => brand.id),
    );
    const views = items.map((brand) => brandView(brand, competitors.get(brand.id) ?? []));
    return c.json({ items: views, nextCursor }, 200);
  });

  router.openapi(add, async (c) => {
    const { store, clock, work } = c.var.deps;
    const { competitorIds = [], ...wish } = c.req.valid('json');
    const brand = await transaction(store, async (tx) => {
      await checkCompetitors(tx, competitorIds, null);
      const brand = await addBrand(tx, wish, clock.now());
      await setCompetitors(tx, brand.id, competitorIds);
      return brand;
    });
    await work.rematch(brand.id);
    c.header('location', `/api/v1/brands/${brand.id}`);
    return c.json(brandView(brand, competitorIds), 201);
  });

  router.openapi(get, async (c) => {
    const { store } = c.var.deps;
    const brand = found(await findBrand(store, c.req.valid('param').id), 'brand');
    return c.json(brandView(brand, await competitorsOf(store, brand.id)), 200);
  });

  router.openapi(change, async (c) => {
    const { store, clock, work } = c.var.deps;
    const { id } = c.req.valid('param');
    const { competitorIds, ...wish } = c.req.valid('json');
    const brand = await transaction(store, async (tx) => {
      const brand = found(await changeBrand(tx, id, wish, clock.now()), 'brand');
      if (competitorIds === undefined) return brand;
      await checkCompetitors(tx, competitorIds, id);
      await setCompetitors(tx, id, competitorIds);
      return brand;
    });
    if (wish.query !== undefined) await work.rematch(id);
    return c.json(brandView(brand, competitorIds ?? (await competitorsOf(store, id))), 200);
  });

  router.openapi(remove, async (c) => {
    const { id } = c.req.valid('param');
    const gone = await transaction(c.var.deps.store, (tx) => deleteBrand(tx, id));
    found(gone || null, 'brand');
    return c.body(null, 204);
  });

  return router;
}
