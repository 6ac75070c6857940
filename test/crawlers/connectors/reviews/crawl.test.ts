import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CrawlResult } from '../../../../crawlers/connector.ts';
import { reviews } from '../../../../crawlers/connectors/reviews/index.ts';
import type { Cursor } from '../../../../src/core/source.ts';
import { failureOf, serve } from '../../../net/local-server.ts';
import { crawlContext } from '../../crawl-context.ts';

const fixture = (path: string) => readFileSync(join(import.meta.dirname, '../../../fixtures', path), 'utf8');

/** A page of reviews with these numbers; `next` is where its link to more leads. */
function reviewPage(numbers: number[], next: string | null, count: number | null = null): string {
  const graph = [
    ...numbers.map((n) => ({
      '@type': 'Review',
      url: `/reviews/${n}`,
      reviewBody: `Review ${n}`,
      reviewRating: { ratingValue: 2 },
    })),
    ...(count === null ? [] : [{ '@type': 'AggregateRating', reviewCount: count }]),
  ];
  const link = next === null ? '' : `<a rel="next" href="${next}">more</a>`;
  return `<title>Reviews</title><script type="application/ld+json">${JSON.stringify(graph)}</script><p>All reviews</p>${link}`;
}

/** A site of reviews whose pages may change, and visits to it that pass the cursor on. */
async function openSite(documents: Record<string, string | RequestListener>) {
  const site = new Map(Object.entries(documents));
  const asked: string[] = [];
  const origin = await serve((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const known = site.get(path);
    if (typeof known === 'function') known(request, response);
    else response.writeHead(known === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(known);
  });
  const context = crawlContext();
  const settings = reviews.settings.parse({ url: `${origin}/1`, pages: 3 });
  let cursor: Cursor = {};
  return {
    site,
    asked: () => asked.splice(0),
    async visit(): Promise<CrawlResult> {
      const result = await reviews.crawl({ settings, cursor }, context);
      cursor = JSON.parse(JSON.stringify(result.cursor));
      return result;
    },
    step: async (from: Cursor) => reviews.history?.({ settings, cursor: from }, context),
  };
}
const texts = ({ items }: Pick<CrawlResult, 'items'>) => items.map(({ text }) => text);

describe('a visit', () => {
  it('brings the reviews of the first page with their stars, and where they stand', async () => {
    const { visit } = await openSite({ '/1': fixture('connectors/reviews/page-1.html') });
    const { items, title, missed } = await visit();
    expect({ title, missed }).toEqual({ title: 'Larkspur: what customers say', missed: null });
    expect(items).toMatchObject([
      {
        url: expect.stringMatching(/\/1#review-9$/),
        title: 'Waiting for a month',
        text: 'My kettle has not come & nobody answers.',
        author: 'Mara T.',
        publishedAt: new Date('2026-01-14T10:00:00Z'),
        rating: 1,
        language: 'en',
      },
      { author: 'Jonas', rating: 4 },
    ]);
  });

  it('reads what Next.js pages carry along', async () => {
    const { visit } = await openSite({ '/1': fixture('pages/reviews-next-data.html') });
    expect((await visit()).items.map(({ guid, rating }) => [guid, rating])).toEqual([
      ['r-301', 1],
      ['r-300', 5],
    ]);
  });

  it('follows links to further pages until it comes to what it knows', async () => {
    const { site, visit, asked } = await openSite({ '/1': reviewPage([2, 1], '/2') });
    await visit();
    site.set('/1', reviewPage([6, 5], '/2'));
    site.set('/2', reviewPage([4, 3], '/3'));
    site.set('/3', reviewPage([2, 1], '/4'));
    asked();
    const result = await visit();
    expect(texts(result)).toEqual([6, 5, 4, 3, 2, 1].map((n) => `Review ${n}`));
    expect(result.missed).toBeNull();
    expect(asked()).toEqual(['/1', '/2', '/3']);
    await visit();
    expect(asked()).toEqual(['/1']);
  });

  it('says what it could not read: beyond its pages, by the count of the page, or for a failure', async () => {
    const { site, visit } = await openSite({ '/1': reviewPage([1], '/2', 10) });
    await visit();
    for (const n of [1, 2, 3]) site.set(`/${n}`, reviewPage([n + 10], `/${n + 1}`, 10));
    expect((await visit()).missed).toEqual({
      atLeast: null,
      reason: 'there were more new reviews than one visit reads',
    });
    site.set('/1', reviewPage([20], null, 15));
    expect((await visit()).missed).toEqual({
      atLeast: 4,
      reason: '5 reviews were added and 1 of them shown',
    });
    site.set('/1', reviewPage([21], '/gone'));
    expect(await visit()).toMatchObject({
      items: [{ text: 'Review 21' }],
      missed: { atLeast: null, reason: 'a further page could not be read (not-found)' },
    });
  });

  it('takes a page that counts no reviews for one without any', async () => {
    const { visit } = await openSite({ '/1': reviewPage([], null, 0) });
    expect(await visit()).toMatchObject({ outcome: 'ok', items: [], missed: null });
  });

  it('does not take a page for one of reviews that marks up none', async () => {
    const { visit } = await openSite({ '/1': fixture('pages/article-plain.html') });
    expect(await failureOf(visit())).toMatchObject({ reason: 'unexpected-answer', retryable: false });
  });

  it.each([
    ['a bot check', fixture('hostile/pages/bot-wall.html'), 200],
    ['a refusal', '<p>no</p>', 403],
  ])('gives way to %s and advises to import', async (_what, body, status) => {
    const { visit } = await openSite({
      '/1': (_request, response) => response.writeHead(status, { 'content-type': 'text/html' }).end(body),
    });
    const failure = await failureOf(visit());
    expect(failure).toMatchObject({ reason: 'forbidden', retryable: false, status });
    expect(failure.message).toContain('earshot import');
  });
});

describe('history', () => {
  it('goes from page to page to the end', async () => {
    const { step } = await openSite({ '/1': reviewPage([4, 3], '/2'), '/2': reviewPage([2, 1], null) });
    const first = await step({});
    expect(first).toMatchObject({ items: [{ text: 'Review 4' }, {}], next: { pages: 1 } });
    expect(await step(first?.next ?? {})).toMatchObject({ items: [{ text: 'Review 2' }, {}], next: null });
  });
});
