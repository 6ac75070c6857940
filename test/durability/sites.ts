import type { EventEmitter } from 'node:events';
import { createServer } from 'node:http';
import type { Clock } from '../../src/core/clock.ts';
import { type Loopback, listenOnLoopback } from '../../src/demo/world/loopback.ts';
import type { Random } from '../../src/demo/world/random.ts';
import { type Post, postUrl, siteCount } from './talk.ts';

export interface Sites {
  hosts: string[];
  /** Addresses of the feeds. */
  urls: string[];
  /** Feeds that were handed out. */
  served(): number;
  close(): Promise<void>;
}

/**
 * Feeds of what was posted by `clock`, everything so far in each. Some answers fail, some break off in the middle,
 * some say that nothing changed. `moments` hears `visit` when a feed is
 * asked for and `served` when it was answered.
 */
export async function startSites(options: {
  posts: readonly Post[];
  clock: Clock;
  random: Random;
  moments: EventEmitter;
}): Promise<Sites> {
  const { posts, clock, random, moments } = options;
  let served = 0;
  const running = await Promise.all(
    Array.from({ length: siteCount }, (_, site): Promise<Loopback> => {
      const server = createServer((request, response) => {
        if (request.url !== '/feed.xml') {
          response.writeHead(404).end();
          return;
        }
        moments.emit('visit');
        const now = clock.now();
        const out = posts.filter((post) => post.at <= now && post.sites.includes(site));
        const etag = `"${out.length}"`;
        const feed = rss(out);
        const headers = { 'content-type': 'application/rss+xml', etag };
        const mood = random.next();
        response.once('finish', () => moments.emit('served'));
        if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
        else if (mood < 0.05) response.writeHead(500).end();
        else if (mood < 0.1) {
          response.writeHead(200, { ...headers, 'content-length': String(feed.length) });
          response.write(feed.subarray(0, feed.length / 2), () => response.destroy());
        } else {
          served += 1;
          response.writeHead(200, headers).end(feed);
        }
      });
      return listenOnLoopback(server);
    }),
  );
  const hosts = running.map(({ host }) => host);
  return {
    hosts,
    urls: hosts.map((host) => `http://${host}/feed.xml`),
    served: () => served,
    close: async () => {
      await Promise.all(running.map(({ close }) => close()));
    },
  };
}

function rss(posts: readonly Post[]): Buffer {
  const entries = posts.map(
    ({ slug, title, text, at }) =>
      `<item><guid>${postUrl(slug)}</guid><link>${postUrl(slug)}</link><title>${title}</title>` +
      `<dc:creator>Writer of ${slug}</dc:creator><description>${text}</description><pubDate>${at.toUTCString()}</pubDate></item>`,
  );
  return Buffer.from(
    `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Talk</title>${entries.reverse().join('')}</channel></rss>`,
  );
}
