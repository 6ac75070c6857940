import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { feed } from '../../../../crawlers/connectors/feed/index.ts';
import type { Cursor } from '../../../../src/core/source.ts';
import { DAY, HOUR } from '../../../../src/core/time.ts';
import { failureOf, localClient, serve } from '../../../net/local-server.ts';
import { manualClock } from '../../../support/clock.ts';
import { crawlContext } from '../../crawl-context.ts';

const rss = (...guids: string[]) =>
  `<rss version="2.0"><channel><title>News</title><ttl>30</ttl>${guids
    .map((guid) => `<item><guid isPermaLink="false">${guid}</guid><title>${guid}</title></item>`)
    .join('')}</channel></rss>`;

/** Visits to a feed whose server answers as it is told; each passes its cursor on as JSON, as the database does. */
async function watch(first: RequestListener) {
  const asked: IncomingHttpHeaders[] = [];
  let answer = first;
  const origin = await serve((request, response) => {
    asked.push(request.headers);
    answer(request, response);
  });
  const clock = manualClock();
  const http = localClient();
  let cursor: Cursor = {};
  return {
    clock,
    asked,
    answerWith: (next: RequestListener) => {
      answer = next;
    },
    async visit() {
      const result = await feed.crawl({ settings: { url: origin }, cursor }, crawlContext({ http, clock }));
      cursor = JSON.parse(JSON.stringify(result.cursor));
      return result;
    },
  };
}

const sends =
  (body: string | Buffer, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(200, headers).end(body);
const says304 =
  (headers: Record<string, string> = {}): RequestListener =>
  (_request, response) =>
    response.writeHead(304, headers).end();

describe('a feed that did not change', () => {
  it.each(['"v1"', 'W/"v1"', 'v1', '"v1-gzip"'])('is asked for with the ETag %s as it came', async (etag) => {
    const { visit, asked, answerWith } = await watch(sends(rss('a'), { etag }));
    await visit();
    answerWith(says304());
    expect(await visit()).toMatchObject({ outcome: 'not-modified', status: 304 });
    expect(asked.map((headers) => headers['if-none-match'])).toEqual([undefined, etag]);
  });

  it('is known by new validators when a 304 brings them', async () => {
    const { visit, asked, answerWith } = await watch(
      sends(rss('a'), { etag: '"1"', 'last-modified': 'then' }),
    );
    await visit();
    answerWith(says304({ etag: '"2"' }));
    await visit();
    await visit();
    expect(asked.at(-1)).toMatchObject({ 'if-none-match': '"2"', 'if-modified-since': 'then' });
  });

  it('is recognised by its bytes where the server sends it again, compressed or not', async () => {
    const { visit, answerWith } = await watch(sends(rss('a', 'b')));
    expect((await visit()).outcome).toBe('ok');
    const again = await visit();
    expect(again).toMatchObject({
      outcome: 'not-modified',
      status: 200,
      items: [],
      minIntervalSeconds: 1_800,
    });
    expect(again.bytes).toBe(rss('a', 'b').length);
    answerWith(sends(gzipSync(rss('a', 'b')), { 'content-encoding': 'gzip', etag: '"new"' }));
    expect((await visit()).outcome).toBe('not-modified');
    answerWith(sends(rss('a', 'b', 'c')));
    expect(await visit()).toMatchObject({ outcome: 'ok', items: [{}, {}, {}] });
  });

  it('is asked for in the same words every time, whatever the answer varies by', async () => {
    const { visit, asked } = await watch(sends(rss('a'), { vary: 'Accept, Accept-Encoding, User-Agent' }));
    await visit();
    await visit();
    const [first, second] = asked.map(({ host: _host, connection: _connection, ...rest }) => rest);
    expect(second).toEqual(first);
  });
});

describe('a server that says "not modified"', () => {
  it('is not believed by somebody who has nothing', async () => {
    const { visit, answerWith } = await watch(says304());
    expect(await failureOf(visit())).toMatchObject({
      reason: 'unexpected-answer',
      retryable: true,
      status: 304,
    });
    answerWith(sends(rss('a')));
    expect((await visit()).items).toHaveLength(1);
  });

  it('is believed for a day at most, then asked for all of it', async () => {
    const { visit, asked, answerWith, clock } = await watch(sends(rss('a'), { etag: '"for ever"' }));
    await visit();
    answerWith((request, response) => {
      if (request.headers['if-none-match'] === undefined) sends(rss('a', 'b'))(request, response);
      else says304()(request, response);
    });
    clock.advance(DAY);
    expect((await visit()).outcome).toBe('not-modified');
    clock.advance(HOUR);
    expect((await visit()).items).toHaveLength(2);
    expect(asked.at(-1)).not.toHaveProperty('if-none-match');
  });
});
