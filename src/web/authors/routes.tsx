import { Hono } from 'hono';
import {
  type AuthorChoice,
  authorSorts,
  historyOfAuthor,
  pageOfAuthors,
  sayingsOf,
} from '../../../db/repos/authors/author-history.ts';
import { findAuthor } from '../../../db/repos/authors/authors.ts';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { isId } from '../../core/is-id.ts';
import { standingsWith } from '../../pipeline/authors/standings.ts';
import { chosenBrand } from '../components/chosen-brand.ts';
import { NoBrand } from '../components/no-brand.tsx';
import type { PagesDeps } from '../deps.ts';
import { checkedCursor } from '../list-cursor.ts';
import { periodOf } from '../period/period.ts';
import { type Frame, respond } from '../respond.tsx';
import { t } from '../words/t.ts';
import { AuthorPage } from './author-page.tsx';
import { AuthorsPage, type AuthorsWho, authorsWho } from './authors-page.tsx';
import type { AuthorWithBrand } from './brand-history.tsx';

const SHOWN = 50;
const NEWEST = 20;
const SAYINGS = 60;

const choices = Object.keys(authorsWho) as AuthorsWho[];
const chosen: Record<AuthorsWho, Pick<AuthorChoice, 'automated' | 'unanswered'>> = {
  all: {},
  people: { automated: false },
  machines: { automated: true },
  unanswered: { unanswered: true },
};

/** Who speaks of a brand, and each author's history with the brands. */
export function authorRoutes({ store, clock }: PagesDeps, frame: Frame): Hono {
  const routes = new Hono();

  routes.get('/', async (c) => {
    const brand = chosenBrand(await allBrands(store), c.req.query('brand'));
    const head = { title: t('Authors'), section: 'authors', brandId: brand?.id } as const;
    if (brand === null) return respond(c, frame, head, <NoBrand title={t('Authors')} />);
    const now = clock.now();
    const period = periodOf({ ...c.req.query(), compare: 'none' }, brand.timezone, now);
    const sort = authorSorts.find((known) => known === c.req.query('sort')) ?? '-mentions';
    const who = choices.find((known) => known === c.req.query('who')) ?? 'all';
    const cursor = checkedCursor(c.req.query('cursor') || null, 'integer');
    const choice = { brandId: brand.id, from: period.from, to: period.to, ...chosen[who] };
    const { items, nextCursor } = await pageOfAuthors(store, choice, sort, { limit: SHOWN, cursor });
    const ids = items.map(({ id }) => id);
    const standings = await standingsWith(store, ids, brand.id);
    const list = { brand, period, authors: items, standings, sort, who, cursor, nextCursor, now };
    return respond(c, frame, head, <AuthorsPage {...list} />);
  });

  routes.get('/:id', async (c, next) => {
    const id = c.req.param('id');
    const author = isId(id) ? await findAuthor(store, id) : null;
    if (author === null) return next();
    const brands = new Map((await allBrands(store)).map((brand) => [brand.id, brand]));
    const newest = { limit: NEWEST, cursor: null };
    const [{ items: mentions }, told] = await Promise.all([
      pageOfMentions(store, { authorId: id }, '-publishedAt', newest),
      historyOfAuthor(store, id),
    ]);
    const histories = await Promise.all(
      told.map(async (history): Promise<AuthorWithBrand[]> => {
        const brand = brands.get(history.brandId);
        if (brand === undefined) return [];
        const [standings, sayings] = await Promise.all([
          standingsWith(store, [id], brand.id),
          sayingsOf(store, [id], brand.id, SAYINGS),
        ]);
        return [{ ...history, brand, standing: standings.get(id), sayings }];
      }),
    );
    const page = <AuthorPage {...{ author, histories: histories.flat(), mentions }} />;
    return respond(c, frame, { title: author.name, section: 'authors' }, page);
  });

  return routes;
}
