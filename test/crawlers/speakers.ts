import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import { mail, speakImap } from './connectors/imap/speak-imap.ts';

/** How to serve a place that one connector reads. */
interface Speaker {
  /** Settings of a source that asks the server at `url`; another path is another source. */
  settings(url: string): Record<string, unknown>;
}

/** A place that is read over HTTP. */
export interface HttpSpeaker extends Speaker {
  /** Answers as the real source does, with at least two items that have a guid or a link each. */
  answer: RequestListener;
  /** Whether visits carry `If-None-Match`, which `answer` need not know of. */
  conditional: boolean;
}

/** A place that is read in another protocol. */
export interface SocketSpeaker extends Speaker {
  /** Speaks as the real source does, of at least two items that have a guid or a link each. */
  speak(socket: Socket): void;
}

/** Answers every request with one body. */
function always(contentType: string, body: string): RequestListener {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': contentType, etag: '"v1"' }).end(body);
  };
}

/** What a source answered, below `test/fixtures/connectors`. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/connectors/${name}`, import.meta.url), 'utf8');
}

/** By the connector's id. */
export const speakers: Record<string, HttpSpeaker | SocketSpeaker> = {
  feed: {
    settings: (url) => ({ url }),
    conditional: true,
    answer: always(
      'application/rss+xml',
      `<rss version="2.0"><channel><title>News</title>
      <item><guid isPermaLink="false">1</guid><title>One &amp; only</title><description>&lt;p&gt;Text&lt;/p&gt;</description></item>
      <item><link>/two</link><title>Two</title><pubDate>Fri, 02 Jan 2026 03:04:05 GMT</pubDate></item>
    </channel></rss>`,
    ),
  },
  page: {
    settings: (url) => ({
      url,
      items: { select: 'article', title: 'h2', text: '.body', url: 'a@href', publishedAt: 'time@datetime' },
    }),
    conditional: true,
    answer: always(
      'text/html; charset=utf-8',
      `<!doctype html><html><head><title>Forum</title></head><body>
      <article><h2>One &amp; only</h2><a href="/1">link</a><p class="body">Text of the first</p></article>
      <article><h2>Two</h2><a href="/2">link</a><p class="body">Text of the second</p><time datetime="2026-01-02T03:04:05Z">then</time></article>
    </body></html>`,
    ),
  },
  sitemap: {
    settings: (url) => ({ url }),
    conditional: true,
    answer: (request, response) => {
      const isMap = request.url?.startsWith('/place');
      response.writeHead(200, { 'content-type': isMap ? 'application/xml' : 'text/html', etag: '"v1"' });
      response.end(
        isMap
          ? '<urlset><url><loc>/one</loc></url><url><loc>/two</loc><lastmod>2026-01-02</lastmod></url></urlset>'
          : `<!doctype html><title>${request.url}</title><article><h1>${request.url}</h1><p>${'One &amp; only words. '.repeat(20)}</p></article>`,
      );
    },
  },
  imap: {
    settings: (url) => {
      const { hostname, port, pathname, searchParams } = new URL(url);
      return {
        host: hostname,
        port: Number(port) || 993,
        secure: false,
        user: 'complaints@example.com',
        password: searchParams.get('key') ?? 'secret',
        mailbox: pathname.slice(1),
      };
    },
    speak: speakImap({
      uidValidity: 1,
      messages: new Map([
        [4, mail('Text of the first', { Subject: 'One & only', 'Message-ID': '<1@example.com>' })],
        [7, mail('<p>Two</p>', { 'Content-Type': 'text/html', Date: 'Fri, 02 Jan 2026 03:04:05 GMT' })],
      ]),
    }),
  },
  hackernews: {
    settings: (api) => ({ query: 'acme', api }),
    conditional: false,
    answer: always('application/json', fixture('hackernews/search.json')),
  },
  stackexchange: {
    settings: (api) => ({ query: 'acme', api }),
    conditional: false,
    answer: always('application/json', fixture('stackexchange/search.json')),
  },
  github: {
    settings: (api) => ({ query: 'acme', api }),
    conditional: false,
    answer: always('application/json', fixture('github/search.json')),
  },
  discourse: {
    settings: (site) => ({ query: 'acme', site }),
    conditional: false,
    answer: always('application/json', fixture('discourse/search.json')),
  },
  lemmy: {
    settings: (site) => ({ query: 'acme', site }),
    conditional: false,
    answer: always('application/json', fixture('lemmy/v4.json')),
  },
  reviews: {
    settings: (url) => ({ url }),
    conditional: false,
    answer: always('text/html; charset=utf-8', fixture('reviews/page-1.html')),
  },
  appstore: {
    settings: (api) => ({ id: '310633997', api }),
    conditional: false,
    answer: always('application/atom+xml', fixture('appstore/reviews.xml')),
  },
  bluesky: {
    settings: (api) => ({ query: 'acme', api }),
    conditional: false,
    answer: always('application/json', fixture('bluesky/search.json')),
  },
  mastodon: {
    settings: (api) => ({ tag: 'acme', api }),
    conditional: false,
    answer: always('application/json', fixture('mastodon/tag.json')),
  },
  reddit: {
    settings: (api) => ({ query: 'acme', api }),
    conditional: false,
    answer: always('application/atom+xml; charset=UTF-8', fixture('reddit/search.rss')),
  },
  telegram: {
    settings: (api) => ({ channel: 'acmenews', api }),
    conditional: false,
    answer: always('text/html; charset=utf-8', fixture('telegram/channel.html')),
  },
  wordpress: {
    settings: (site) => ({ query: 'acme', site }),
    conditional: false,
    answer: (request, response) => {
      const name = request.url?.includes('/search?') ? 'wordpress/search.json' : 'wordpress/posts.json';
      always('application/json', fixture(name))(request, response);
    },
  },
};
