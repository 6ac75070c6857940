import type { RequestListener } from 'node:http';

/** How to serve a place that one connector reads. */
export interface Speaker {
  /** Settings of a source that asks the server at `url`; another path is another source. */
  settings(url: string): Record<string, unknown>;
  /** Answers as the real source does, with at least two items that have a guid or a link each. */
  answer: RequestListener;
  /** Whether visits carry `If-None-Match`, which `answer` need not know of. */
  conditional: boolean;
}

/** Answers every request with one body. */
function always(contentType: string, body: string): RequestListener {
  return (_request, response) => {
    response.writeHead(200, { 'content-type': contentType, etag: '"v1"' }).end(body);
  };
}

/** By the connector's id. */
export const speakers: Record<string, Speaker> = {
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
};
