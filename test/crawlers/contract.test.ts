import type { RequestListener } from 'node:http';
import { describe, expect, it } from 'vitest';
import { connectors } from '../../crawlers/registry.ts';
import { failureReasons } from '../../src/core/outcome.ts';
import type { Cursor } from '../../src/core/source.ts';
import { NetError } from '../../src/net/http.ts';
import { failureOf, serve, serveRaw } from '../net/local-server.ts';
import { crawlContext } from './crawl-context.ts';
import { speakers } from './speakers.ts';

const SECRET = 's3cret-t0ken';

describe.each(connectors)('the connector $id', (connector) => {
  const speaker = speakers[connector.id];
  if (speaker === undefined) throw new Error(`test/crawlers/speakers.ts says nothing about ${connector.id}`);
  const { settings } = speaker;
  const http = 'answer' in speaker ? speaker : null;
  const place = () => ('answer' in speaker ? serve(speaker.answer) : serveRaw(speaker.speak));

  function visitAt(origin: string, cursor: Cursor = {}, signal = new AbortController().signal) {
    const parsed = connector.settings.parse(settings(`${origin}/place?key=${SECRET}`));
    return connector.crawl({ settings: parsed, cursor }, crawlContext({ signal }));
  }

  it('describes itself', () => {
    expect(connector.id).toMatch(/^[a-z][a-z0-9-]*$/);
    expect(connector.title).not.toBe('');
    expect(connector.description).toMatch(/\.$/);
    expect(connector.settings.safeParse(connector.example).success).toBe(true);
    expect(connector.example).toHaveProperty(connector.mainSetting);
    expect(connector.host(connector.settings.parse(connector.example))).toMatch(/^[a-z0-9.-]+(:\d+)?$/);
  });

  it('gives equal settings equal keys, and no others', () => {
    const key = (url: string) => connector.key(connector.settings.parse(settings(url)));
    expect(key('https://a.example/x')).toBe(key('https://a.example/x'));
    expect(key('https://a.example/x')).not.toBe(key('https://a.example/y'));
  });

  it('brings items that can be told apart and kept', async () => {
    const { outcome, items, bytes, status, cursor } = await visitAt(await place());
    expect({ outcome, status }).toEqual({ outcome: 'ok', status: http === null ? null : 200 });
    expect(bytes).toBeGreaterThan(0);
    expect(items.length).toBeGreaterThanOrEqual(2);
    const keys = items.map(({ guid, url }) => guid ?? url);
    expect(keys).not.toContain(null);
    expect(new Set(keys).size).toBe(items.length);
    for (const { text, title, url, publishedAt } of items) {
      expect(`${title}${text}`).not.toMatch(/<p>|&amp;|\0/);
      if (url !== null) expect(new URL(url).protocol).toMatch(/^https?:$/);
      if (publishedAt !== null) expect(publishedAt.getTime()).not.toBeNaN();
    }
    expect(JSON.parse(JSON.stringify(cursor))).toEqual(cursor);
  });

  it.each([
    ['silence', ''],
    ['noise', Buffer.from(Array.from({ length: 2_000 }, (_, n) => (n * 7_919) % 256))],
    ['words of its own', `* BYE HTTP/1.1 go away ${SECRET}\r\n`],
  ])('classifies a server that hangs up after %s', async (_what, bytes) => {
    const failure = await failureOf(visitAt(await serveRaw((socket) => socket.end(bytes))));
    expect(failure).toBeInstanceOf(NetError);
    expect(failure.reason).not.toBe('internal');
    expect(failure.message).not.toContain(SECRET);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const origin = await serveRaw(() => controller.abort());
    const failure = await failureOf(visitAt(origin, {}, controller.signal));
    expect(failure).toMatchObject({ reason: 'aborted' });
  });

  if (http === null) return;
  describe('over HTTP', () => {
    const visitTo = async (listener: RequestListener, cursor: Cursor = {}) =>
      visitAt(await serve(listener), cursor);

    const { answer, conditional } = http;
    const asks304 = async () => {
      const first = await visitTo(answer);
      const second = await visitTo((request, response) => {
        if (request.headers['if-none-match'] === '"v1"') response.writeHead(304, { etag: '"v1"' }).end();
        else answer(request, response);
      }, first.cursor);
      expect(second).toMatchObject({ outcome: 'not-modified', items: [], status: 304 });
      expect(second.cursor).toEqual(first.cursor);
    };
    if (conditional) it('asks conditionally and takes 304 for an answer', asks304);

    it.each([
      [401, 'unauthorized', false],
      [403, 'forbidden', false],
      [404, 'not-found', false],
      [410, 'gone', false],
      [500, 'server-error', true],
      [503, 'server-error', true],
    ])('classifies an answer of %i', async (status, reason, retryable) => {
      const failure = await failureOf(
        visitTo((_request, response) => response.writeHead(status).end('<p>no</p>')),
      );
      expect(failure).toBeInstanceOf(NetError);
      expect(failure).toMatchObject({ reason, retryable, status });
    });

    it('passes on how long it should wait', async () => {
      const failure = await failureOf(
        visitTo((_request, response) => response.writeHead(429, { 'retry-after': '120' }).end()),
      );
      expect(failure).toMatchObject({ reason: 'rate-limited', retryable: true, retryAfterMs: 120_000 });
    });

    it.each([
      ['nothing', 'text/html', ''],
      [
        'noise',
        'application/octet-stream',
        Buffer.from(Array.from({ length: 2_000 }, (_, n) => (n * 7_919) % 256)),
      ],
      ['another format', 'application/json', '{"error":"maintenance","token":"s3cret-t0ken"}'],
      [
        'a login page',
        'text/html',
        '<html><body><form><input type="password" name="s3cret-t0ken"></form></body></html>',
      ],
    ])('classifies %s', async (_what, type, garbage) => {
      const failure = await failureOf(
        visitTo((_request, response) => response.writeHead(200, { 'content-type': type }).end(garbage)),
      );
      expect(failure).toBeInstanceOf(NetError);
      expect(failureReasons).toContain(failure.reason);
      expect(failure.reason).not.toBe('internal');
      expect(failure.message).not.toContain(SECRET);
    });

    it('keeps query strings out of every failure', async () => {
      const answers: RequestListener[] = [
        (_request, response) => response.writeHead(404).end(),
        (_request, response) => response.writeHead(302, { location: `/login?next=${SECRET}` }).end(),
        (_request, response) => response.destroy(),
      ];
      for (const answer of answers) {
        const { message, reason } = await failureOf(visitTo(answer));
        expect(`${reason} ${message}`).not.toContain(SECRET);
      }
    });
  });
});
