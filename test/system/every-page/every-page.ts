import { allBrands } from '../../../db/repos/brands/brands.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { pageOfStories } from '../../../db/repos/stories/story-feed.ts';
import type { Store } from '../../../db/store.ts';
import { signLink } from '../../../src/access/link-tokens.ts';
import { addMs, DAY } from '../../../src/core/time.ts';
import type { Seeded } from '../../support/seed.ts';
import { LINK_KEY } from '../pages-server.ts';

/** Where a page is, by the name of its picture. */
export type Paths = Record<string, string>;

/**
 * Every page there is, once; some in more than one state. `complete.test.ts` compares it with the routes, so that a page
 * that is added there is looked at too.
 */
export async function everyPage(
  store: Store,
  { brand, clock, incidentId, sourceIds }: Seeded,
): Promise<Paths> {
  const { db } = store;
  const worst = await pageOfMentions(store, { brandId: brand.id }, 'score', { limit: 1, cursor: null });
  const [mention] = worst.items;
  const rival = (await allBrands(store)).find(({ name }) => name === 'Summit');
  const run = await db.query.digestRuns.findFirst();
  const schedule = await db.query.digests.findFirst();
  const rule = await db.query.rules.findFirst();
  const delivery = await db.query.deliveries.findFirst();
  const view = await db.query.savedViews.findFirst();
  const receiver = await db.query.receivers.findFirst();
  const week = { brandId: brand.id, from: addMs(clock.now(), -7 * DAY), to: clock.now() };
  const stories = await pageOfStories(store, week, { limit: 1, cursor: null });
  const link = signLink(LINK_KEY, 'acknowledge', [incidentId, receiver?.id ?? ''], null);
  return {
    overview: '/',
    'brand-overview': `/brands/${brand.id}`,
    brands: '/brands',
    'brand-edit': `/brands/${brand.id}/edit`,
    'first-run': '/welcome',
    'first-run-query': '/welcome/query?name=Acme',
    'first-run-sources': '/welcome/sources?name=Acme&query=acme',
    'first-run-telling': '/welcome/telling?name=Acme&query=acme',
    'first-run-watching': `/welcome/watching/${brand.id}`,
    mentions: '/mentions',
    'mentions-filtered': `/mentions?brand=${brand.id}&sentiment=negative&status=new&from=nonsense`,
    'mentions-found': `/mentions?${new URLSearchParams({ q: 'lock* OR refund' })}`,
    'mentions-none': '/mentions?host=nowhere.example',
    mention: `/mentions/${mention?.id}`,
    views: '/views',
    view: `/views/${view?.id}`,
    incidents: '/incidents',
    incident: `/incidents/${incidentId}`,
    acknowledge: `/ack/${link}`,
    praise: `/praise?brand=${brand.id}`,
    stories: '/stories',
    story: `/stories/${stories.items[0]?.id}`,
    themes: `/themes?brand=${brand.id}`,
    authors: `/authors?brand=${brand.id}`,
    author: `/authors/${mention?.authorId}`,
    compare: `/compare?brand=${brand.id}`,
    alerts: '/alerts',
    'alert-new': `/alerts/new?brand=${brand.id}`,
    alert: `/alerts/${rule?.id}`,
    receivers: '/receivers',
    'receiver-new': '/receivers/new',
    receiver: `/receivers/${receiver?.id}`,
    digests: '/digests',
    'digest-new': '/digests/new',
    'digest-edit': `/digests/${schedule?.id}/edit`,
    digest: `/digests/${run?.id}`,
    deliveries: '/deliveries',
    delivery: `/deliveries/${delivery?.id}`,
    silences: '/silences',
    sources: '/sources',
    'source-new': '/sources/new',
    'source-new-feed': '/sources/new/feed',
    source: `/sources/${sourceIds[2]}`,
    coverage: '/coverage?days=7',
    quality: '/quality',
    'brand-quality': `/brands/${brand.id}/quality`,
    reviews: `/brands/${brand.id}/reviews`,
    review: `/brands/${rival?.id}/review`,
    settings: '/settings',
    members: '/settings/members',
    keys: '/settings/keys',
    audit: '/settings/audit',
    data: '/settings/data',
    'first-account': '/welcome/account',
    'sign-in': '/sign-in',
    'second-step': '/sign-in/second-step',
    'second-step-on-paper': '/sign-in/second-step?with=paper',
    forgot: '/forgot',
    'reset-over': '/reset/used-up',
    'not-found': '/nowhere',
  };
}
