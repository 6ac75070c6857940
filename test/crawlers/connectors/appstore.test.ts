import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { appstore } from '../../../crawlers/connectors/appstore/index.ts';
import type { Cursor } from '../../../src/core/source.ts';
import { failureOf, serve } from '../../net/local-server.ts';
import { crawlContext } from '../crawl-context.ts';

const fixture = readFileSync(
  join(import.meta.dirname, '../../fixtures/connectors/appstore/reviews.xml'),
  'utf8',
);
/** The n-th page of a store: two reviews, the newest on page 1. */
const storePage = (n: number) =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:im="http://itunes.apple.com/rss"><title>Reviews</title>${[
    1, 2,
  ]
    .map((m) => {
      const day = new Date(Date.UTC(2026, 0, 15) - (2 * n + m) * 86_400_000).toISOString();
      return `<entry><id>${n}-${m}</id><updated>${day}</updated><title>R</title><content>Text</content><im:rating>3</im:rating></entry>`;
    })
    .join('')}</feed>`;

/** A store that answers each page as `body` says; 400 where it says nothing. */
async function openStore(body: (page: number) => string | null, settings: Record<string, unknown> = {}) {
  const asked: string[] = [];
  const api = await serve((request, response) => {
    asked.push(request.url ?? '');
    const page = Number(/page=(\d+)/.exec(request.url ?? '')?.[1]);
    const answer = body(page);
    response.writeHead(answer === null ? 400 : 200, { 'content-type': 'application/atom+xml' }).end(answer);
  });
  const context = crawlContext();
  const parsed = appstore.settings.parse({ id: 310633997, country: 'DE', api, ...settings });
  return {
    asked,
    visit: (cursor: Cursor = {}) => appstore.crawl({ settings: parsed, cursor }, context),
    step: async (cursor: Cursor = {}) => appstore.history?.({ settings: parsed, cursor }, context),
  };
}

describe('the App Store', () => {
  it('gives reviews with their stars, and not the app', async () => {
    const { visit, asked } = await openStore((page) => (page === 1 ? fixture : storePage(page)));
    const { items } = await visit();
    expect(items.slice(0, 2)).toMatchObject([
      {
        guid: '12345678902',
        title: 'Refund & regret',
        text: 'Crashes when I ask for my refund.\nEvery time.',
        author: 'mara_t',
        publishedAt: new Date('2026-01-14T17:15:32Z'),
        rating: 1,
      },
      { guid: '12345678901', rating: 5 },
    ]);
    expect(asked[0]).toBe('/de/rss/customerreviews/id=310633997/sortby=mostrecent/page=1/xml');
  });

  it('is read up to where the last visit ended', async () => {
    const { visit, asked } = await openStore(storePage);
    const { cursor } = await visit();
    asked.length = 0;
    expect((await visit(cursor)).missed).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it('is read back through its ten pages and no further', async () => {
    const { step, asked } = await openStore(storePage);
    const taken = await step();
    expect(taken?.items).toHaveLength(20);
    expect(taken?.next).toBeNull();
    expect(asked.at(-1)).toContain('page=10/xml');
  });

  it('may have no reviews', async () => {
    const { visit } = await openStore(
      () => '<feed xmlns="http://www.w3.org/2005/Atom"><title>Reviews</title></feed>',
    );
    expect(await visit()).toMatchObject({ outcome: 'ok', items: [], missed: null });
  });

  it('fails when it does not know the app', async () => {
    const { visit } = await openStore(() => null);
    expect(await failureOf(visit())).toMatchObject({ reason: 'client-error', status: 400 });
  });

  it.each([{ id: 'larkspur' }, { country: 'germany' }])('does not take %j', (settings) => {
    expect(appstore.settings.safeParse({ id: '1', ...settings }).success).toBe(false);
  });
});
