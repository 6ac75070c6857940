import { expect, it } from 'vitest';
import { createPoliteClient } from '../../crawlers/politeness/polite-client.ts';
import { createSocketGuard } from '../../src/net/socket-guard.ts';
import { createSampler } from '../../src/setup/sample-source.ts';
import { localClient, serve } from '../net/local-server.ts';
import { manualClock } from '../support/clock.ts';

function sampler() {
  const http = createPoliteClient({
    http: localClient(),
    userAgent: 'Earshot/0',
    product: 'Earshot',
    perHostConcurrency: 2,
  });
  return createSampler({
    http,
    sockets: createSocketGuard({ allowPrivateHosts: [] }),
    clock: manualClock(),
  });
}

const item = (title: string, day: number) =>
  `<item><title>${title}</title><pubDate>${new Date(Date.UTC(2026, 0, day)).toUTCString()}</pubDate></item>`;

it('brings what a place shows, newest first, and asks it once for many who look', async () => {
  let asked = 0;
  const site = await serve((request, response) => {
    if (request.url !== '/feed') return void response.writeHead(404).end();
    asked += 1;
    response.end(
      `<rss version="2.0"><channel><title>Blog</title>${item('Old', 2)}${item('New', 9)}</channel></rss>`,
    );
  });
  const sample = sampler();
  const wish = { connector: 'feed', settings: { url: `${site}/feed` } };
  const [first, second] = await Promise.all([sample(wish), sample(wish)]);
  expect(first).toMatchObject({ title: 'Blog', error: null, items: [{ title: 'New' }, { title: 'Old' }] });
  expect(await sample(wish)).toBe(second);
  expect(asked).toBe(1);
});

it('says why a place cannot be read, and asks it anew the next time', async () => {
  let asked = 0;
  const site = await serve((request, response) => {
    if (request.url === '/feed') asked += 1;
    response.writeHead(request.url === '/feed' ? 403 : 404).end();
  });
  const sample = sampler();
  const wish = { connector: 'feed', settings: { url: `${site}/feed` } };
  expect(await sample(wish)).toMatchObject({ items: [], error: { reason: 'forbidden' } });
  await sample(wish);
  expect(asked).toBe(2);
});
