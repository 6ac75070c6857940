import { createRoute } from '@hono/zod-openapi';
import { historyOfAuthor, pageOfAuthors } from '../../../db/repos/authors/author-history.ts';
import { findAuthor } from '../../../db/repos/authors/authors.ts';
import { brandNames } from '../../../db/repos/brands/brands.ts';
import { DAY } from '../../core/time.ts';
import { standingsWith } from '../../pipeline/authors/standings.ts';
import { json } from '../http.ts';
import { found } from '../problem.ts';
import { createRouter } from '../router.ts';
import {
  authorFactsView,
  authorQuery,
  authorSchema,
  authorsQuery,
  authorsSchema,
  historyView,
} from '../schemas/author.ts';
import { byId } from '../schemas/id.ts';
import { pageRequest } from '../schemas/paging.ts';
import { spanOf, spanView } from '../stats/span.ts';

const USUAL = 28 * DAY;
const tags = ['Authors'];

const list = createRoute({
  method: 'get',
  path: '/authors',
  tags,
  operationId: 'listAuthors',
  summary: 'Who speaks of a brand, how they stand to it, and whether a person writes',
  description:
    'Offices, agencies and nameless authors are nobody in particular and left out. Counts are of the span, which is widened to whole quarter-hours; absent, the last four weeks are meant.',
  request: { query: authorsQuery },
  responses: { 200: json('A page of authors', authorsSchema) },
});

const get = createRoute({
  method: 'get',
  path: '/authors/{id}',
  tags,
  operationId: 'getAuthor',
  summary: 'One author, with the history with each brand, or with one',
  request: { ...byId, query: authorQuery },
  responses: { 200: json('The author', authorSchema) },
});

export function authorRoutes() {
  const router = createRouter();

  router.openapi(list, async (c) => {
    const { store, clock } = c.var.deps;
    const { brand: brandId, sort, automated, ...query } = c.req.valid('query');
    const name = found((await brandNames(store, [brandId])).get(brandId) ?? null, 'brand');
    const span = spanOf(query, clock.now(), USUAL);
    const page = await pageOfAuthors(store, { brandId, ...span, automated }, sort, pageRequest(query));
    const ids = page.items.map(({ id }) => id);
    const standings = await standingsWith(store, ids, brandId);
    const items = page.items.map((author) => ({
      ...authorFactsView(author),
      ...historyView(author, standings.get(author.id)),
    }));
    return c.json(
      { brand: { id: brandId, name }, ...spanView(span), items, nextCursor: page.nextCursor },
      200,
    );
  });

  router.openapi(get, async (c) => {
    const { store } = c.var.deps;
    const { id } = c.req.valid('param');
    const { brand } = c.req.valid('query');
    const author = found(await findAuthor(store, id), 'author');
    const histories = (await historyOfAuthor(store, id)).filter(
      ({ brandId }) => brand === undefined || brandId === brand,
    );
    const names = await brandNames(
      store,
      histories.map(({ brandId }) => brandId),
    );
    const brands = [];
    for (const history of histories) {
      const { brandId } = history;
      const standings = await standingsWith(store, [id], brandId);
      brands.push({
        brand: { id: brandId, name: names.get(brandId) ?? '' },
        ...historyView(history, standings.get(id)),
      });
    }
    const { firstSeenAt, lastSeenAt } = author;
    const seen = { firstSeenAt: firstSeenAt.toISOString(), lastSeenAt: lastSeenAt.toISOString() };
    return c.json({ ...authorFactsView(author), ...seen, brands }, 200);
  });

  return router;
}
