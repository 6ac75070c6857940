import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { failureOf, localClient, serve, textOf } from './local-server.ts';

/** A server that tells what arrived, and redirects `/to?status=&url=`. */
async function echo(): Promise<string> {
  return serve(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://x');
    const target = url.searchParams.get('url');
    if (target !== null) {
      const status = Number(url.searchParams.get('status') ?? 302);
      return void response.writeHead(status, { location: target }).end('moved');
    }
    response.end(JSON.stringify({ path: request.url, method: request.method, ...(await arrived(request)) }));
  });
}

async function arrived(request: IncomingMessage): Promise<object> {
  let body = '';
  for await (const chunk of request) body += chunk;
  const { authorization, cookie, 'content-type': type, 'x-other': other } = request.headers;
  return { body, authorization, cookie, type, other };
}

const to = (url: string, status = 302): string => `/to?status=${status}&url=${encodeURIComponent(url)}`;

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('of status %i is followed and told', async (status) => {
    const origin = await echo();
    const answer = await localClient().fetch({ url: origin + to('/there', status) });
    expect(JSON.parse(textOf(answer.body))).toMatchObject({ path: '/there', method: 'GET' });
    expect(answer).toMatchObject({
      finalUrl: `${origin}/there`,
      redirects: [{ url: origin + to('/there', status), status }],
    });
  });

  it('is an answer without a body when none may be followed', async () => {
    const origin = await echo();
    const answer = await localClient().fetch({ url: origin + to('/there'), maxRedirects: 0 });
    expect(answer).toMatchObject({ status: 302, redirects: [] });
    expect(answer.body).toHaveLength(0);
  });

  it('without a target is an answer', async () => {
    const origin = await serve((_, response) => void response.writeHead(301).end('moved, not telling where'));
    const answer = await localClient().fetch({ url: origin });
    expect(textOf(answer.body)).toBe('moved, not telling where');
  });

  it('does not wait for a body that never ends', async () => {
    const origin = await serve((request, response) => {
      if (request.url === '/there') return void response.end('here');
      response.writeHead(302, { location: '/there' }).write('still moving');
    });
    expect(textOf((await localClient().fetch({ url: origin })).body)).toBe('here');
  });

  it('may spell its target in UTF-8', async () => {
    const origin = await serve((request, response) => {
      if (request.url !== '/') return void response.end(request.url);
      response.socket?.end('HTTP/1.1 302 Found\r\nLocation: /grüße\r\nContent-Length: 0\r\n\r\n');
    });
    expect(textOf((await localClient().fetch({ url: origin })).body)).toBe('/gr%C3%BC%C3%9Fe');
  });

  it.each([
    [301, 'GET', ''],
    [302, 'GET', ''],
    [303, 'GET', ''],
    [307, 'POST', 'form'],
    [308, 'POST', 'form'],
  ])('of status %i turns a POST into %s', async (status, method, body) => {
    const origin = await echo();
    const answer = await localClient().fetch({
      url: origin + to('/there', status),
      method: 'POST',
      body: 'form',
      headers: { 'Content-Type': 'text/plain' },
    });
    const type = body === '' ? undefined : 'text/plain';
    const got = JSON.parse(textOf(answer.body));
    expect(got).toMatchObject({ method, body });
    expect(got.type).toBe(type);
  });

  it('within an origin keeps credentials, to another drops them', async () => {
    const [home, away] = [await echo(), await echo()];
    const headers = { Authorization: 'Bearer k', Cookie: 'a=b', 'X-Other': 'kept' };
    const client = localClient();
    const near = await client.fetch({ url: home + to('/there'), headers });
    expect(JSON.parse(textOf(near.body))).toMatchObject({ authorization: 'Bearer k', cookie: 'a=b' });
    const far = JSON.parse(textOf((await client.fetch({ url: home + to(`${away}/there`), headers })).body));
    expect(far).toMatchObject({ other: 'kept' });
    expect(far).not.toHaveProperty('authorization');
    expect(far).not.toHaveProperty('cookie');
  });

  it('drops credentials of the URL on the way to another origin', async () => {
    const [home, away] = [await echo(), await echo()];
    const url = home.replace('//', '//user:pass@') + to(`${away}/there`);
    const far = JSON.parse(textOf((await localClient().fetch({ url })).body));
    expect(far).not.toHaveProperty('authorization');
  });
});

describe('redirects that lead nowhere', () => {
  it('in a circle are a redirect-loop', async () => {
    let hits = 0;
    const origin = await serve((request, response) => {
      hits += 1;
      response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end();
    });
    const error = await failureOf(localClient().fetch({ url: `${origin}/a` }));
    expect(error).toMatchObject({ reason: 'redirect-loop', retryable: false });
    expect(hits).toBe(2);
  });

  it('beyond the limit are a redirect-loop', async () => {
    const origin = await serve((request, response) => {
      const hop = Number(request.url?.slice(1));
      if (hop === 5) return void response.end('arrived');
      response.writeHead(302, { location: `/${hop + 1}` }).end();
    });
    const client = localClient();
    expect((await client.fetch({ url: `${origin}/0` })).redirects).toHaveLength(5);
    expect(await failureOf(client.fetch({ url: `${origin}/0`, maxRedirects: 4 }))).toMatchObject({
      reason: 'redirect-loop',
    });
  });

  it('do not include a form that shows itself after a POST', async () => {
    const origin = await serve(async (request, response) => {
      if (request.method === 'GET') return void response.end('thanks');
      request.resume();
      await once(request, 'end');
      response.writeHead(303, { location: '/form' }).end();
    });
    const answer = await localClient().fetch({ url: `${origin}/form`, method: 'POST', body: 'x' });
    expect(textOf(answer.body)).toBe('thanks');
  });

  it.each(['ftp://127.0.0.1/', 'file:///etc/passwd', 'javascript:alert(1)', 'http://[broken/'])(
    'to %s are bad-url',
    async (target) => {
      const origin = await echo();
      expect(await failureOf(localClient().fetch({ url: origin + to(target) }))).toMatchObject({
        reason: 'bad-url',
      });
    },
  );
});
