import { pageOfMentions } from '../../../db/repos/mention-feed.ts';
import { pageOfStories } from '../../../db/repos/story-feed.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, DAY } from '../../../src/core/time.ts';
import type { Seeded } from '../../support/seed.ts';

/** Where a page is, by the name of its picture. */
export type Paths = Record<string, string>;

/**
 * Every page there is, once; some in more than one state. A page that is added to the routes and forgotten here fails
 * `test/web/every-page.test.ts`.
 */
export async function everyPage(
  store: Store,
  { brand, clock, incidentId, sourceIds }: Seeded,
): Promise<Paths> {
  const { db } = store;
  const worst = await pageOfMentions(store, { brandId: brand.id }, 'score', { limit: 1, cursor: null });
  const [mention] = worst.items;
  const week = { brandId: brand.id, from: addMs(clock.now(), -7 * DAY), to: clock.now() };
  const run = await db.query.digestRuns.findFirst();
  const rule = await db.query.rules.findFirst();
  const receiver = await db.query.receivers.findFirst();
  const stories = await pageOfStories(store, week, { limit: 1, cursor: null });
  return {
    overview: '/',
    mentions: '/mentions',
    'mentions-filtered': `/mentions?brand=${brand.id}&sentiment=negative&status=new&from=nonsense`,
    'mentions-none': '/mentions?host=nowhere.example',
    mention: `/mentions/${mention?.id}`,
    incidents: '/incidents',
    incident: `/incidents/${incidentId}`,
    themes: '/themes',
    authors: '/authors',
    author: `/authors/${mention?.authorId}`,
    story: `/stories/${stories.items[0]?.id}`,
    alerts: '/alerts',
    'alert-new': `/alerts/new?brand=${brand.id}`,
    alert: `/alerts/${rule?.id}`,
    receiver: `/receivers/${receiver?.id}`,
    digest: `/digests/${run?.id}`,
    deliveries: '/deliveries',
    silences: '/silences',
    sources: '/sources',
    source: `/sources/${sourceIds[2]}`,
    coverage: '/coverage?days=7',
    quality: '/quality',
    'brand-quality': `/brands/${brand.id}/quality`,
    reviews: `/brands/${brand.id}/reviews`,
    review: `/brands/${brand.id}/review`,
    'not-found': '/nowhere',
  };
}
