import { eq } from 'drizzle-orm';
import { setBrandRoles } from '../../../db/repos/access/members.ts';
import { updateUser } from '../../../db/repos/access/users.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { mentions, reviews } from '../../../db/schema/index.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { addMs, DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { drawSentimentSamples } from '../../../src/pipeline/quality/draw-reviews.ts';
import { addBrandTheme } from '../../../src/setup/brand-themes.ts';
import { addBrand } from '../../../src/setup/brands.ts';
import { addRule } from '../../../src/setup/rules.ts';
import { addSilence } from '../../../src/setup/silences.ts';
import { watchSource } from '../../../src/setup/sources.ts';
import { newAlert, newIncident } from '../../db/repos/incident-samples.ts';
import { ingest, type Seeded, seed } from '../../support/seed.ts';
import { post } from '../../support/seed-posts.ts';
import { people } from './browser.ts';

/** What everything of the other brand says, and nothing else does. */
export const OTHERS = /zyxware|quorvane|kestrelsson/iu;

/** Ids of one thing of each kind, by the segment that its address begins with, on the pages or in the API. */
export type Things = Record<string, string>;

export interface TwoBrands {
  seeded: Seeded;
  own: Things;
  foreign: Things;
}

/** Two brands of which everything there can be is known; `responder@example.com` has a role for one of them alone. */
export async function twoBrands(store: Store): Promise<TwoBrands> {
  const seeded = await seed(store);
  const { clock, brand } = seeded;
  const now = clock.now();
  const other = await addBrand(store, { name: 'Zyxware', query: 'zyxware' }, now);
  const text =
    'Zyxware cannot keep its promise: the quorvane broke on the very first day, and support never called back.';
  await ingest(
    store,
    clock,
    [1, 2, 3].map((nth) =>
      post({
        url: `https://quorvane${nth}.example/post`,
        title: 'Zyxware and the quorvane',
        text,
        author: 'Ida Kestrelsson',
        publishedAt: new Date(now.getTime() - HOUR + nth * MINUTE),
      }),
    ),
  );
  await drawSentimentSamples(store, addMs(now, 7 * DAY));
  const own = await thingsOf(store, brand.id, 'handlebar', now);
  const foreign = await thingsOf(store, other.id, 'quorvane', now);
  const ids = await people(store, 'responder');
  await updateUser(store, ids.responder, { role: null, updatedAt: new Date() });
  await transaction(store, (tx) => setBrandRoles(tx, ids.responder, { [brand.id]: 'responder' }));
  return { seeded, own: { ...own, incidents: seeded.incidentId }, foreign };
}

async function thingsOf(store: Store, brandId: string, word: string, now: Date): Promise<Things> {
  const [mention] = (await pageOfMentions(store, { brandId }, '-publishedAt', { limit: 1, cursor: null }))
    .items;
  if (mention === undefined) throw new Error('nothing was heard of a brand');
  const feed = { connector: 'feed', settings: { url: `https://${word}.example/feed.xml` }, title: word };
  const { source } = await watchSource(store, feed, now);
  await store.db.update(mentions).set({ sourceId: source.id }).where(eq(mentions.id, mention.id));
  const keyword = { brandId, kind: 'keyword', settings: { query: word }, receiverIds: [] };
  const rule = await addRule(store, keyword, now);
  const span = { startsAt: now, endsAt: addMs(now, DAY) };
  const silence = await addSilence(
    store,
    { brandId, matchers: {}, reason: `The ${word} is known`, createdBy: 'Mara', ...span },
    now,
  );
  const incident = await newIncident(store, brandId, { title: `Much ado about the ${word}` });
  await newAlert(store, incident);
  await addBrandTheme(store, brandId, { title: word, phrases: [`${word}*`], origin: 'person' }, now);
  const review = await store.db.query.reviews.findFirst({ where: eq(reviews.brandId, brandId) });
  return {
    mentions: mention.id,
    stories: mention.storyId ?? '',
    authors: mention.authorId ?? '',
    brands: brandId,
    incidents: incident.id,
    sources: source.id,
    rules: rule.id,
    alerts: rule.id,
    silences: silence.id,
    reviews: review?.id ?? '',
  };
}
