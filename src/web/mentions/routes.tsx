import { Hono } from 'hono';
import { allBrands, findBrand } from '../../../db/repos/brands.ts';
import { findMention, type MentionSort } from '../../../db/repos/mention-feed.ts';
import { allSources } from '../../../db/repos/sources.ts';
import { giveWord } from '../../pipeline/give-word.ts';
import { explainMention } from '../../pipeline/relevance/explain-mention.ts';
import { searchMentions } from '../../pipeline/search/search-mentions.ts';
import { withNotice } from '../components/notice.tsx';
import type { PagesDeps } from '../deps.ts';
import { FormError, readForm } from '../form.ts';
import { isId } from '../ids.ts';
import { knownActor } from '../incidents/actor.ts';
import { checkedCursor } from '../list-cursor.ts';
import { type Frame, respond } from '../respond.tsx';
import { localPath } from '../safe-href.ts';
import { changeOf } from './change.ts';
import { FeedPage } from './feed-page.tsx';
import { readFeedQuery } from './feed-query.ts';
import { loadPast } from './load-past.ts';
import { MentionPage } from './mention-page.tsx';

const SHOWN = 30;

const cursorOf: Record<MentionSort, 'id' | 'integer' | 'number'> = {
  '-publishedAt': 'id',
  '-reach': 'integer',
  score: 'number',
};

/** The feed, one mention, and a person's word on it. */
export function mentionRoutes(deps: PagesDeps, frame: Frame): Hono {
  const { store, clock, work } = deps;
  const routes = new Hono();

  routes.get('/', async (c) => {
    const brands = await allBrands(store);
    const query = readFeedQuery(new URL(c.req.url).searchParams, brands);
    const cursor = checkedCursor(query.cursor, cursorOf[query.sort]);
    const page = await searchMentions(store, query.filter, query.sort, { limit: SHOWN, cursor });
    const sources = await allSources(store);
    return respond(
      c,
      frame,
      { title: 'Mentions', section: 'mentions' },
      <FeedPage query={query} page={page} brands={brands} sources={sources} />,
    );
  });

  routes.get('/:id', async (c, next) => {
    const id = c.req.param('id');
    const mention = isId(id) ? await findMention(store, id) : null;
    if (mention === null) return next();
    const brand = await findBrand(store, mention.brandId);
    return respond(
      c,
      frame,
      { title: mention.title ?? `Mention of ${mention.brandName}`, section: 'mentions' },
      <MentionPage
        mention={mention}
        past={await loadPast(store, mention, clock.now())}
        relevance={await explainMention(store, mention)}
        timezone={brand?.timezone ?? 'UTC'}
      />,
    );
  });

  routes.post('/:id', async (c, next) => {
    const id = c.req.param('id');
    const field = await readForm(c);
    const asked = changeOf(field);
    if (asked === null) throw new FormError('This button is not known. Reload the page and try again.');
    const word = { by: knownActor(c) || 'somebody', at: clock.now() };
    const mention = isId(id) ? await giveWord(store, id, asked.change, word) : null;
    if (mention === null) return next();
    if (asked.counts) await work.evaluate(mention.brandId);
    // What is no longer about the brand leaves the list: the notice keeps a way to it.
    const gone = asked.notice === 'not-about-us' ? id : undefined;
    return c.redirect(withNotice(localPath(field('return'), `/mentions/${id}`), asked.notice, gone), 303);
  });

  return routes;
}
