import { Hono } from 'hono';
import { type AuthorSort, historyOfAuthor, pageOfAuthors } from '../../../db/repos/author-history.ts';
import { findAuthor } from '../../../db/repos/authors.ts';
import { allBrands } from '../../../db/repos/brands.ts';
import { pageOfMentions } from '../../../db/repos/mention-feed.ts';
import { addMs, DAY } from '../../core/time.ts';
import { standingsWith } from '../../pipeline/authors/standings.ts';
import { NoBrand } from '../components/no-brand.tsx';
import { chosenBrand } from '../components/one-brand.tsx';
import type { PagesDeps } from '../deps.ts';
import { isId } from '../ids.ts';
import { checkedCursor } from '../list-cursor.ts';
import { type Frame, respond } from '../respond.tsx';
import { AuthorPage, type AuthorWithBrand } from './author-page.tsx';
import { AuthorsPage } from './authors-page.tsx';

const DAYS = 28;
const SHOWN = 50;
const NEWEST = 20;

/** Who speaks of a brand, and each author's history with the brands. */
export function authorRoutes({ store, clock }: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();

  routes.get('/', async (c) => {
    const head = { title: 'Authors', section: 'authors' } as const;
    const brands = await allBrands(store);
    const brand = chosenBrand(brands, c.req.query('brand'));
    if (brand === null) return respond(c, frame, head, <NoBrand title="Authors" />);
    const now = clock.now();
    const sort: AuthorSort = c.req.query('sort') === '-reach' ? '-reach' : '-mentions';
    const cursor = checkedCursor(c.req.query('cursor') || null, 'integer');
    const span = { brandId: brand.id, from: addMs(now, -DAYS * DAY), to: addMs(now, 1) };
    const { items, nextCursor } = await pageOfAuthors(store, span, sort, { limit: SHOWN, cursor });
    const ids = items.map(({ id }) => id);
    const standings = await standingsWith(store, ids, brand.id);
    const list = { brands, brand, authors: items, standings, sort, cursor, nextCursor, days: DAYS, now };
    return respond(c, frame, head, <AuthorsPage {...list} />);
  });

  routes.get('/:id', async (c, next) => {
    const id = c.req.param('id');
    const author = isId(id) ? await findAuthor(store, id) : null;
    if (author === null) return next();
    const brands = new Map((await allBrands(store)).map((brand) => [brand.id, brand]));
    const histories: AuthorWithBrand[] = [];
    for (const history of await historyOfAuthor(store, id)) {
      const brand = brands.get(history.brandId);
      if (brand === undefined) continue;
      const standing = (await standingsWith(store, [id], brand.id)).get(id);
      histories.push({ ...history, brand, standing });
    }
    const newest = { limit: NEWEST, cursor: null };
    const mentions = (await pageOfMentions(store, { authorId: id }, '-publishedAt', newest)).items;
    const page = <AuthorPage {...{ author, histories, mentions }} />;
    return respond(c, frame, { title: author.name, section: 'authors' }, page);
  });

  return routes;
}
