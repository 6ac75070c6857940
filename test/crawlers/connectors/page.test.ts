import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { page } from '../../../crawlers/connectors/page/index.ts';
import type { PageSettings } from '../../../crawlers/connectors/page/settings.ts';
import { failureOf, serve } from '../../net/local-server.ts';
import { crawlContext } from '../crawl-context.ts';

const fixture = (path: string) => readFileSync(join(import.meta.dirname, '../../fixtures', path));

/** One visit to a server that answers with `listener`, or with a page. */
async function visit(answer: Buffer | RequestListener, items?: PageSettings['items']) {
  const listener: RequestListener = Buffer.isBuffer(answer)
    ? (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(answer)
    : answer;
  const origin = await serve(listener);
  const result = page.crawl({ settings: { url: `${origin}/thread`, items }, cursor: {} }, crawlContext());
  return { origin, result };
}

describe('the page connector', () => {
  it('brings an article as one item ahead of its comments', async () => {
    const { origin, result } = await visit(fixture('pages/article-comments.html'));
    const { items, title } = await result;
    expect(title).toBe('Kettles recalled over loose handles');
    expect(items.map(({ url, author, language }) => [url, author, language])).toEqual([
      [`${origin}/thread`, null, 'en'],
      [`${origin}/thread#comment-31`, 'Petra L.', 'en'],
      [`${origin}/thread#comment-32`, 'Tom', 'en'],
      [`${origin}/thread#comment-33`, 'Wil', 'en'],
    ]);
    expect(items[0]).toMatchObject({
      publishedAt: new Date('2026-04-20'),
      text: expect.stringContaining('Harbour & Sons'),
    });
  });

  it.each([
    ['the posts of a thread', 'pages/forum-thread.html', 3],
    ['the reviews of a review page', 'pages/reviews-microdata.html', 2],
    ['the entries of a list', 'pages/teasers.html', 3],
  ])('brings %s, and nothing for the page itself', async (_what, path, count) => {
    const { result } = await visit(fixture(path));
    expect((await result).items).toHaveLength(count);
  });

  it('brings what the selectors find', async () => {
    const { result } = await visit(fixture('pages/forum-thread.html'), {
      select: '.post',
      text: '.content',
      author: '.username',
    });
    expect((await result).items.map(({ author }) => author)).toEqual(['mirelle', 'old_salt', 'kestrel77']);
  });

  it('has no items to bring when selectors find none on a page with text', async () => {
    const { result } = await visit(fixture('pages/forum-thread.html'), { select: '.absent' });
    expect(await result).toMatchObject({ outcome: 'ok', items: [] });
  });

  it.each([
    ['login.html', 'login-page'],
    ['cookie-wall.html', 'forbidden'],
    ['bot-wall.html', 'forbidden'],
    ['app-shell.html', 'forbidden'],
    ['empty.html', 'empty'],
  ])('fails on %s with %s instead of bringing it as an item', async (name, reason) => {
    const { result } = await visit(fixture(`hostile/pages/${name}`));
    expect(await failureOf(result)).toMatchObject({ reason, status: 200 });
  });

  it('knows a login page by where it was sent', async () => {
    const { result } = await visit((request, response) => {
      if (request.url === '/thread') response.writeHead(302, { location: '/users/sign_in' }).end();
      else response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome back</h1>');
    });
    expect(await failureOf(result)).toMatchObject({ reason: 'login-page' });
  });

  it('does not take an article about logins and cookies for a wall', async () => {
    const text =
      'Enable JavaScript, accept all cookies and sign in: the three sentences that ruined the web. '.repeat(
        12,
      );
    const { result } = await visit(
      Buffer.from(`<title>Are you human?</title><p>${text}</p><form><input type="password"></form>`),
    );
    expect((await result).items).toHaveLength(1);
  });

  it('does not take a short page with a login box and a cookie banner for a wall', async () => {
    const text = 'The ferry to the islands runs every hour again, the operator said on Friday. '.repeat(4);
    const { result } = await visit(
      Buffer.from(
        `<title>Ferry runs again</title><form class="login"><input type="password"></form><p>${text}</p><div class="cookie-banner">Accept all cookies</div>`,
      ),
    );
    expect((await result).items).toMatchObject([{ title: 'Ferry runs again', text: text.trim() }]);
  });

  it('refuses what is no page', async () => {
    const { result } = await visit((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7');
    });
    expect(await failureOf(result)).toMatchObject({ reason: 'not-a-page', retryable: false });
  });

  it('passes on how long the publisher calls the page fresh', async () => {
    const { result } = await visit((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'cache-control': 'max-age=900' });
      response.end(fixture('pages/forum-thread.html'));
    });
    expect((await result).minIntervalSeconds).toBe(900);
  });

  it('has one key for addresses that differ in their fragment only', () => {
    expect(page.key({ url: 'https://a.example/x#top' })).toBe(page.key({ url: 'https://a.example/x' }));
  });
});
