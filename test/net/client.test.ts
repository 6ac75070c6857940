import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createHttpClient } from '../../src/net/client.ts';
import { NetError } from '../../src/net/http.ts';
import { closed, failureOf, localClient, serve, serveRaw, textOf } from './local-server.ts';

describe('an exchange', () => {
  it('brings status, headers and body', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(404, { 'X-Thing': ['a', 'b'] }).end('nothing here');
    });
    const answer = await localClient().fetch({ url: `${origin}/page?q=1#part` });
    expect(answer).toMatchObject({ status: 404, finalUrl: `${origin}/page?q=1`, redirects: [] });
    expect(answer.headers['x-thing']).toBe('a, b');
    expect(textOf(answer.body)).toBe('nothing here');
  });

  it('sends method, body, headers and who it is', async () => {
    const origin = await serve(async (request, response) => {
      request.setEncoding('utf8');
      const [body] = await once(request, 'data');
      const { 'user-agent': agent, 'x-custom': custom } = request.headers;
      response.end(JSON.stringify({ method: request.method, body, agent, custom }));
    });
    const answer = await localClient().fetch({
      url: origin,
      method: 'POST',
      body: 'ping',
      headers: { 'X-Custom': 'yes' },
    });
    expect(JSON.parse(textOf(answer.body))).toEqual({
      method: 'POST',
      body: 'ping',
      agent: 'Earshot/0 (+test)',
      custom: 'yes',
    });
  });

  it('sends credentials of a URL as Basic auth and keeps them out of the answer', async () => {
    const origin = await serve((request, response) => void response.end(request.headers.authorization));
    const answer = await localClient().fetch({ url: origin.replace('//', '//us%40er:p%3Ass@') });
    expect(textOf(answer.body)).toBe(`Basic ${Buffer.from('us@er:p:ss').toString('base64')}`);
    expect(answer.finalUrl).toBe(`${origin}/`);
  });

  it('keeps credentials and query strings out of failures', async () => {
    const origin = await serve((request) => request.socket.destroy());
    const url = `${origin.replace('//', '//user:secret@')}/hook?token=hidden`;
    const error = await failureOf(localClient().fetch({ url }));
    expect(error).toMatchObject({ reason: 'network', retryable: true });
    expect(error.message).not.toMatch(/secret|hidden|hook/);
  });
});

describe('what prevents an answer is classified', () => {
  it.each([
    ['not a url'],
    ['/relative'],
    ['ftp://example.com/'],
    ['file:///etc/passwd'],
    ['javascript:alert(1)'],
    ['http://'],
  ])('%s as bad-url', async (url) => {
    const error = await failureOf(localClient().fetch({ url }));
    expect(error).toBeInstanceOf(NetError);
    expect(error).toMatchObject({ reason: 'bad-url', retryable: false });
  });

  it('a port nobody listens on as refused', async () => {
    expect(await failureOf(localClient().fetch({ url: 'http://127.0.0.1:1/' }))).toMatchObject({
      reason: 'refused',
      retryable: true,
    });
  });

  it('an unknown name as dns', async () => {
    const error = await failureOf(localClient().fetch({ url: 'http://nowhere.invalid/' }));
    expect(error).toMatchObject({ reason: 'dns', retryable: true });
  });

  it('plain text where TLS belongs as tls', async () => {
    const origin = await serve((_, response) => void response.end());
    const error = await failureOf(localClient().fetch({ url: origin.replace('http:', 'https:') }));
    expect(error).toMatchObject({ reason: 'tls' });
  });

  it('what is no HTTP as network', async () => {
    const origin = await serveRaw((socket) => void socket.end('SSH-2.0-OpenSSH\r\n'));
    expect(await failureOf(localClient().fetch({ url: origin }))).toMatchObject({
      reason: 'network',
      retryable: true,
    });
  });

  it('a body shorter than its Content-Length as network', async () => {
    const origin = await serveRaw(
      (socket) => void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort'),
    );
    expect(await failureOf(localClient().fetch({ url: origin }))).toMatchObject({
      reason: 'network',
      retryable: true,
    });
  });

  it('endless headers as too-large', async () => {
    const origin = await serveRaw(
      (socket) => void socket.write(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`),
    );
    expect(await failureOf(localClient().fetch({ url: origin }))).toMatchObject({ reason: 'too-large' });
  });

  it('a header that cannot be sent as bad-settings', async () => {
    const origin = await serve((_, response) => void response.end());
    const error = await failureOf(localClient().fetch({ url: origin, headers: { 'x-a': 'line\r\nbreak' } }));
    expect(error).toMatchObject({ reason: 'bad-settings', retryable: false });
  });

  it('a caller who gives up as aborted', async () => {
    const controller = new AbortController();
    const origin = await serve(() => controller.abort());
    const error = await failureOf(localClient().fetch({ url: origin, signal: controller.signal }));
    expect(error).toMatchObject({ reason: 'aborted' });
  });

  it('a caller who gave up before as aborted', async () => {
    const origin = await serve((_, response) => void response.end());
    const error = await failureOf(localClient().fetch({ url: origin, signal: AbortSignal.abort() }));
    expect(error).toMatchObject({ reason: 'aborted' });
  });
});

describe('time is bounded', () => {
  it('when no headers come', async () => {
    const origin = await serve(() => undefined);
    const error = await failureOf(localClient({ headersTimeoutMs: 50 }).fetch({ url: origin }));
    expect(error).toMatchObject({ reason: 'timeout', retryable: true });
  });

  it('when a body falls silent', async () => {
    const origin = await serve((_, response) => void response.write('and then'));
    const error = await failureOf(localClient({ bodyTimeoutMs: 50 }).fetch({ url: origin }));
    expect(error).toMatchObject({ reason: 'timeout', retryable: true });
  });

  it('when a body dribbles for ever, and the connection ends', async () => {
    let ended: Promise<unknown> = Promise.resolve();
    const origin = await serve((_, response) => {
      const drip = setInterval(() => response.write('.'), 5);
      ended = closed(response).then(() => clearInterval(drip));
    });
    const error = await failureOf(localClient().fetch({ url: origin, timeoutMs: 100 }));
    expect(error).toMatchObject({ reason: 'timeout', retryable: true });
    await ended;
  });

  it('over all redirects together', async () => {
    let hops = 0;
    const origin = await serve((_, response) => {
      hops += 1;
      setTimeout(() => response.writeHead(302, { location: `/${hops}` }).end(), 20);
    });
    const error = await failureOf(localClient().fetch({ url: origin, timeoutMs: 100, maxRedirects: 1_000 }));
    expect(error).toMatchObject({ reason: 'timeout' });
  });
});

it('closing the client ends exchanges under way as aborted', async () => {
  const client = createHttpClient({ userAgent: 'x', allowPrivateHosts: ['127.0.0.1'] });
  const origin = await serve(() => void client.close());
  expect(await failureOf(client.fetch({ url: origin }))).toMatchObject({ reason: 'aborted' });
});
