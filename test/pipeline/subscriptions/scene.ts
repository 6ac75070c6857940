import { onTestFinished } from 'vitest';
import { insertBrand } from '../../../db/repos/brands/brands.ts';
import { findSource } from '../../../db/repos/crawl/sources.ts';
import { dueSubscriptionIds, subscriptionOf } from '../../../db/repos/crawl/subscriptions.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { brands, itemKeys, items, mentions, sources, subscriptions } from '../../../db/schema/index.ts';
import { listen } from '../../../src/app/server.ts';
import { newId } from '../../../src/core/id.ts';
import type { Source } from '../../../src/core/source.ts';
import type { Subscription } from '../../../src/core/subscription.ts';
import { createCrawler } from '../../../src/pipeline/crawl/crawler.ts';
import type { CrawlSummary } from '../../../src/pipeline/crawl/record-crawl.ts';
import { tendSubscription } from '../../../src/pipeline/subscriptions/tend.ts';
import { watchSource } from '../../../src/setup/sources.ts';
import { openApi, type TestApi } from '../../api/support/api.ts';
import { localClient } from '../../net/local-server.ts';
import type { TestDatabase } from '../../support/database.ts';
import { bench } from '../bench.ts';

export interface Scene extends TestApi {
  baseUrl: string;
  /** Begins to read a feed. */
  watch(url: string): Promise<Source>;
  visit(source: Source): Promise<CrawlSummary | null>;
  /** Does what subscriptions are due for, as the ticks would. */
  tend(): Promise<void>;
  /** As its row stands now. */
  sourceNow(source: Source): Promise<Source>;
  pushOf(source: Source): Promise<Subscription>;
  /** Titles of all mentions, oldest first. */
  titles(): Promise<(string | null)[]>;
}

/** The API on a real port, and everything that visits and asks hubs, on a database that is emptied of other sources. */
export async function openScene(database: TestDatabase): Promise<Scene> {
  for (const table of [subscriptions, sources, brands, items, itemKeys, mentions])
    await database.db.delete(table);
  const listener = await listen({ host: '127.0.0.1', port: 0 });
  onTestFinished(() => listener.close());
  const baseUrl = listener.url;
  const test = await openApi(database, baseUrl);
  listener.handle(test.api);
  const { store, clock } = test;
  const http = localClient();
  const context = {
    ...bench(store, { ...test.deps, clock, wall: test.wall, crawlHttp: http }),
    notifyHttp: http,
  };
  const crawler = createCrawler(context);
  const never = new AbortController().signal;
  const brand = {
    id: newId(clock.now()),
    name: 'Acme',
    query: 'acme',
    aliases: [],
    handles: [],
    description: null,
    url: null,
    timezone: 'UTC',
  };
  await insertBrand(store, { ...brand, createdAt: clock.now(), updatedAt: clock.now() });
  return {
    ...test,
    baseUrl,
    watch: async (url) =>
      (await watchSource(store, { connector: 'feed', settings: { url } }, clock.now())).source,
    visit: ({ id }) => crawler.crawl(id, never),
    async tend() {
      for (const id of await dueSubscriptionIds(store, clock.now(), 100))
        await tendSubscription(context, id, never);
    },
    sourceNow: async ({ id }) => (await findSource(store, id)) as Source,
    pushOf: async ({ id }) => (await subscriptionOf(store, id)) as Subscription,
    async titles() {
      const { items } = await pageOfMentions(store, {}, '-publishedAt', { limit: 200, cursor: null });
      return items.map(({ title }) => title).toReversed();
    },
  };
}
