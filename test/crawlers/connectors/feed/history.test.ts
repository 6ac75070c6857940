import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { feed } from '../../../../crawlers/connectors/feed/index.ts';
import type { Cursor } from '../../../../src/core/source.ts';
import { failureOf, serve } from '../../../net/local-server.ts';
import { crawlContext } from '../../crawl-context.ts';

const item = (guid: string) => `<item><guid isPermaLink="false">${guid}</guid><title>${guid}</title></item>`;
const rss = (head: string, ...guids: string[]) =>
  `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>T</title>${head}${guids.map(item).join('')}</channel></rss>`;
const atom = (links: string, ...ids: string[]) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title>${links}${ids
    .map((id) => `<entry><id>urn:x:${id}</id><title>${id}</title></entry>`)
    .join('')}</feed>`;

/** The titles that each step into the past of the feed at `path` brings, until its end. */
async function past(origin: string, path: string): Promise<(string | null)[][]> {
  const settings = { url: `${origin}${path}` };
  const steps: (string | null)[][] = [];
  let cursor: Cursor | null = {};
  while (cursor !== null && steps.length < 20) {
    const step = await feed.history?.({ settings, cursor }, crawlContext());
    if (step === undefined) throw new Error('there is no history');
    steps.push(step.items.map(({ title }) => title));
    // As it comes back from the database.
    cursor = JSON.parse(JSON.stringify(step.next));
  }
  return steps;
}

/** Serves documents by path and query; everything else is not found. */
const site = (documents: Record<string, string>): RequestListener =>
  ((request, response) => {
    const document = documents[request.url ?? ''];
    if (document === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'application/xml' }).end(document);
  }) satisfies RequestListener;

describe('the past of a feed', () => {
  it('follows the archives of an archived feed', async () => {
    const origin = await serve(
      site({
        '/feed': atom(
          '<link rel="prev-archive" href="/2025/12"/><link rel="next" href="/nowhere"/>',
          'e',
          'd',
        ),
        '/2025/12': atom(
          '<link rel="prev-archive" href="2025/11"/><link rel="next-archive" href="/feed"/>',
          'c',
        ),
        '/2025/2025/11': atom('<link rel="next-archive" href="/2025/12"/>', 'b', 'a'),
      }),
    );
    expect(await past(origin, '/feed')).toEqual([['e', 'd'], ['c'], ['b', 'a']]);
  });

  it('follows the pages of a paged feed', async () => {
    const origin = await serve(
      site({
        '/feed': rss('<atom:link rel="next" href="/feed?page=2"/>', 'b'),
        '/feed?page=2': rss('<atom:link rel="next" href="/feed?page=2"/>', 'a'),
      }),
    );
    expect(await past(origin, '/feed')).toEqual([['b'], ['a']]);
  });

  it('follows the next_url of a JSON Feed', async () => {
    const page = (id: string, next?: string) =>
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        next_url: next,
        items: [{ id, title: id }],
      });
    const origin = await serve(site({ '/feed': page('b', '/old'), '/old': page('a') }));
    expect(await past(origin, '/feed')).toEqual([['b'], ['a']]);
  });

  const wordpress = '<generator>https://wordpress.org/?v=6.8</generator>';

  it.each([
    ['is not there', {}],
    ['is a web page', { '/feed?tag=x&paged=3': '<!doctype html><html><body>Nothing</body></html>' }],
    ['is empty', { '/feed?tag=x&paged=3': rss(wordpress) }],
  ])('counts up the pages of a WordPress site until one %s', async (_what, end) => {
    const origin = await serve(
      site({
        '/feed?tag=x': rss(wordpress, 'b'),
        '/feed?tag=x&paged=2': rss(wordpress, 'a'),
        ...end,
      }),
    );
    expect((await past(origin, '/feed?tag=x')).slice(0, 2)).toEqual([['b'], ['a']]);
    expect((await past(origin, '/feed?tag=x')).slice(2).flat()).toEqual([]);
  });

  it('knows WordPress by the address in an Atom generator, too', async () => {
    const generator = '<generator uri="https://wordpress.org/" version="6.8">A blog</generator>';
    const origin = await serve(
      site({ '/feed': atom(generator, 'b'), '/feed?paged=2': atom(generator, 'a') }),
    );
    expect(await past(origin, '/feed')).toEqual([['b'], ['a'], []]);
  });

  it('ends with the feed itself where nothing older is pointed to', async () => {
    const origin = await serve(site({ '/feed': rss('<generator>Hugo</generator>', 'a') }));
    expect(await past(origin, '/feed')).toEqual([['a']]);
  });

  it('fails where an older page that the feed points to is not there, and where the site fails', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/feed') response.end(rss('<atom:link rel="next" href="/gone"/>', 'a'));
      else if (request.url === '/wp') response.end(rss(wordpress, 'a'));
      else response.writeHead(request.url === '/gone' ? 404 : 503).end();
    });
    expect(await failureOf(past(origin, '/feed'))).toMatchObject({ reason: 'not-found', retryable: false });
    expect(await failureOf(past(origin, '/wp'))).toMatchObject({ reason: 'server-error', retryable: true });
  });
});
