import { Hono } from 'hono';
import { viewsOf } from '../../../db/repos/access/saved-views.ts';
import { allBrands, findBrand } from '../../../db/repos/brands/brands.ts';
import { allSources } from '../../../db/repos/crawl/sources.ts';
import { findMention, pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { assignees, tagsInUse } from '../../../db/repos/mentions/tags.ts';
import { isId } from '../../core/is-id.ts';
import { explainMention } from '../../pipeline/relevance/explain-mention.ts';
import type { PagesDeps } from '../deps.ts';
import { liveSince } from '../live/since.ts';
import { type Frame, respond } from '../respond.tsx';
import { signedIn } from '../visitor.ts';
import { t } from '../words/t.ts';
import { actRoutes } from './act-routes.tsx';
import { Copies, MOST_UNFOLDED } from './copies.tsx';
import { doneOf } from './done.tsx';
import { exportRoutes } from './export-routes.ts';
import { FeedList } from './feed-list.tsx';
import { FeedPage } from './feed-page.tsx';
import { readFeedQuery } from './feed-query.ts';
import { loadPast } from './load-past.ts';
import { loadSurroundings } from './load-surroundings.ts';
import { MentionPage } from './mention-page.tsx';
import { UnfoldedActs } from './more-acts.tsx';
import { readFeed, sizeOfFeed } from './read-feed.ts';
import { ShortcutsPage } from './shortcuts.tsx';

/** Tags and names that are offered where one types some. */
const SUGGESTED = 50;
/** Saved views above the feed. */
const VIEWS_SHOWN = 20;

/** The feed, one mention, and what people do to them. */
export function mentionRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock } = deps;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const { searchParams } = new URL(c.req.url);
    const brands = await allBrands(store);
    const query = readFeedQuery(searchParams, brands);
    const since = await liveSince(deps.changes);
    const [feed, size, sources, tags, people, done, views] = await Promise.all([
      readFeed(store, query),
      sizeOfFeed(store, query),
      allSources(store),
      tagsInUse(store, SUGGESTED),
      assignees(store, SUGGESTED),
      doneOf(store, searchParams, clock.now()),
      viewsOf(store, signedIn()?.id ?? null, VIEWS_SHOWN),
    ]);
    const page = { since, query, feed, size, brands, sources, tags, people, done, views, now: clock.now() };
    return respond(c, frame, { title: t('Mentions'), section: 'mentions' }, <FeedPage {...page} />);
  });

  routes.get('/more', async (c) => {
    const { searchParams } = new URL(c.req.url);
    const brands = await allBrands(store);
    const query = readFeedQuery(searchParams, brands);
    const feed = await readFeed(store, { ...query, cursor: searchParams.get('after'), parts: 1 });
    return c.html(<FeedList query={query} feed={feed} brands={brands} now={clock.now()} />);
  });

  routes.get('/keys', (c) =>
    respond(c, frame, { title: t('Keyboard'), section: 'mentions' }, <ShortcutsPage />),
  );

  routes.route('/', exportRoutes(deps));

  routes.get('/:id', async (c, next) => {
    const { searchParams } = new URL(c.req.url);
    const id = c.req.param('id');
    const mention = isId(id) ? await findMention(store, id) : null;
    if (mention === null) return next();
    const brands = await allBrands(store);
    const list = searchParams.get('list');
    const [past, relevance, around, tags, people, done] = await Promise.all([
      loadPast(store, mention, clock.now()),
      explainMention(store, mention),
      loadSurroundings(store, mention, readFeedQuery(new URLSearchParams(list ?? ''), brands)),
      tagsInUse(store, SUGGESTED),
      assignees(store, SUGGESTED),
      doneOf(store, searchParams, clock.now()),
    ]);
    return respond(
      c,
      frame,
      {
        title: mention.title ?? t('Mention of {brand}', { brand: mention.brandName }),
        section: 'mentions',
        brandId: mention.brandId,
      },
      <MentionPage
        {...{ mention, past, relevance, around, list, tags, people, done }}
        timezone={brands.find(({ id }) => id === mention.brandId)?.timezone ?? 'UTC'}
        now={clock.now()}
      />,
    );
  });

  routes.get('/:id/acts', async (c, next) => {
    const id = c.req.param('id');
    const mention = isId(id) ? await findMention(store, id) : null;
    if (mention === null) return next();
    const timezone = (await findBrand(store, mention.brandId))?.timezone ?? 'UTC';
    return c.html(<UnfoldedActs mention={mention} timezone={timezone} now={clock.now()} />);
  });

  routes.get('/:id/copies', async (c, next) => {
    const id = c.req.param('id');
    const mention = isId(id) ? await findMention(store, id) : null;
    if (mention?.storyId == null) return next();
    const brand = await findBrand(store, mention.brandId);
    const query = readFeedQuery(new URL(c.req.url).searchParams, brand === null ? [] : [brand]);
    const page = await pageOfMentions(
      store,
      { ...query.filter, brandId: mention.brandId, storyId: mention.storyId },
      '-publishedAt',
      { limit: MOST_UNFOLDED + 1, cursor: null },
    );
    const others = page.items.filter((one) => one.id !== id);
    return c.html(
      <Copies
        mention={mention}
        copies={others.slice(0, MOST_UNFOLDED)}
        more={others.length > MOST_UNFOLDED || page.nextCursor !== null}
        query={{ ...query, each: false }}
        timezone={brand?.timezone ?? 'UTC'}
        now={clock.now()}
      />,
    );
  });

  routes.route('/', actRoutes(deps));
  return routes;
}
