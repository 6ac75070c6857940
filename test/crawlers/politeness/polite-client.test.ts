import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createPoliteClient } from '../../../crawlers/politeness/polite-client.ts';
import type { HttpClient } from '../../../src/net/http.ts';
import { failureOf, localClient, serve, textOf } from '../../net/local-server.ts';

const userAgent = 'Earshot/1.0 (+https://example.com/contact)';

function politeClient(http: HttpClient = localClient()): HttpClient {
  return createPoliteClient({ http, userAgent, product: 'Earshot', perHostConcurrency: 1 });
}

/** A site with a robots.txt; tells which paths were asked for. */
async function site(robots: string, redirects: Record<string, string> = {}) {
  const asked: string[] = [];
  const origin = await serve((request: IncomingMessage, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const target = redirects[path];
    if (path === '/robots.txt') response.end(robots);
    else if (target !== undefined) response.writeHead(302, { location: target }).end();
    else response.end(request.headers['user-agent']);
  });
  return { origin, asked };
}

const closed = 'User-agent: Earshot\nDisallow: /private\n';

describe('a polite client', () => {
  it('reads robots.txt once before it asks for pages, and says who it is', async () => {
    const { origin, asked } = await site(closed);
    const client = politeClient();
    expect(textOf((await client.fetch({ url: `${origin}/a` })).body)).toBe(userAgent);
    await client.fetch({ url: `${origin}/b` });
    expect(asked).toEqual(['/robots.txt', '/a', '/b']);
  });

  it('never asks for what is forbidden', async () => {
    const { origin, asked } = await site(closed);
    const error = await failureOf(politeClient().fetch({ url: `${origin}/private/page` }));
    expect(error).toMatchObject({ reason: 'robots', retryable: false });
    expect(asked).toEqual(['/robots.txt']);
  });

  it('asks no robots.txt where programs are invited, but where they are sent from there', async () => {
    const away = await site(closed);
    const { origin, asked } = await site(closed, { '/private/out': `${away.origin}/private` });
    const client = politeClient();
    expect((await client.fetch({ url: `${origin}/private/api`, invited: true })).status).toBe(200);
    const sent = client.fetch({ url: `${origin}/private/out`, invited: true });
    expect(await failureOf(sent)).toMatchObject({ reason: 'robots' });
    expect(asked).toEqual(['/private/api', '/private/out']);
  });

  it('follows redirects and tells them', async () => {
    const { origin } = await site(closed, { '/old': '/new' });
    const answer = await politeClient().fetch({ url: `${origin}/old` });
    expect(answer).toMatchObject({
      finalUrl: `${origin}/new`,
      redirects: [{ url: `${origin}/old`, status: 302 }],
    });
  });

  it('asks the rules of every origin it is sent to', async () => {
    const away = await site(closed);
    const home = await site('', { '/out': `${away.origin}/private`, '/fine': `${away.origin}/open` });
    const client = politeClient();
    expect((await client.fetch({ url: `${home.origin}/fine` })).finalUrl).toBe(`${away.origin}/open`);
    expect(await failureOf(client.fetch({ url: `${home.origin}/out` }))).toMatchObject({ reason: 'robots' });
    expect(away.asked).toEqual(['/robots.txt', '/open']);
  });

  it('asks again for a forbidden page behind a redirect on the same origin', async () => {
    const { origin, asked } = await site(closed, { '/door': '/private' });
    expect(await failureOf(politeClient().fetch({ url: `${origin}/door` }))).toMatchObject({
      reason: 'robots',
    });
    expect(asked).toEqual(['/robots.txt', '/door']);
  });

  it('leaves a redirect as the answer when none may be followed', async () => {
    const { origin } = await site(closed, { '/door': '/private' });
    expect(await politeClient().fetch({ url: `${origin}/door`, maxRedirects: 0 })).toMatchObject({
      status: 302,
    });
  });

  it('keeps away while robots.txt fails, and says so', async () => {
    const origin = await serve((_, response) => void response.writeHead(503).end());
    const error = await failureOf(politeClient().fetch({ url: `${origin}/page` }));
    expect(error).toMatchObject({ reason: 'robots', retryable: true, status: 503 });
  });

  it('says what keeps it from a host that cannot be reached', async () => {
    const error = await failureOf(politeClient().fetch({ url: 'http://127.0.0.1:1/page' }));
    expect(error).toMatchObject({ reason: 'refused', retryable: true });
  });

  it('runs no more requests per host at once than it may', async () => {
    let [running, most] = [0, 0];
    const origin = await serve((request, response) => {
      if (request.url === '/robots.txt') return void response.writeHead(404).end();
      running += 1;
      most = Math.max(most, running);
      setImmediate(() => {
        running -= 1;
        response.end();
      });
    });
    const client = politeClient();
    await Promise.all(['/a', '/b', '/c', '/d'].map((path) => client.fetch({ url: origin + path })));
    expect(most).toBe(1);
  });

  it('is not held up by a host that hangs', async () => {
    const hung = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
    });
    const { origin } = await site('');
    const client = politeClient();
    const controller = new AbortController();
    const stuck = ['/a', '/b'].map((path) =>
      failureOf(client.fetch({ url: hung + path, signal: controller.signal })),
    );
    expect((await client.fetch({ url: `${origin}/a` })).status).toBe(200);
    controller.abort();
    for (const error of await Promise.all(stuck)) expect(error).toMatchObject({ reason: 'aborted' });
  });
});
