/** How to serve a place that one connector reads. */
export interface Speaker {
  settings(url: string): Record<string, unknown>;
  contentType: string;
  /** At least two items with a guid or a link each. */
  body: string;
}

/** By the connector's id. */
export const speakers: Record<string, Speaker> = {
  feed: {
    settings: (url) => ({ url }),
    contentType: 'application/rss+xml',
    body: `<rss version="2.0"><channel><title>News</title>
      <item><guid isPermaLink="false">1</guid><title>One &amp; only</title><description>&lt;p&gt;Text&lt;/p&gt;</description></item>
      <item><link>/two</link><title>Two</title><pubDate>Fri, 02 Jan 2026 03:04:05 GMT</pubDate></item>
    </channel></rss>`,
  },
  page: {
    settings: (url) => ({
      url,
      items: { select: 'article', title: 'h2', text: '.body', url: 'a@href', publishedAt: 'time@datetime' },
    }),
    contentType: 'text/html; charset=utf-8',
    body: `<!doctype html><html><head><title>Forum</title></head><body>
      <article><h2>One &amp; only</h2><a href="/1">link</a><p class="body">Text of the first</p></article>
      <article><h2>Two</h2><a href="/2">link</a><p class="body">Text of the second</p><time datetime="2026-01-02T03:04:05Z">then</time></article>
    </body></html>`,
  },
};
