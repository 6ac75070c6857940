import type { ExtractedPage } from './extracted-page.ts';

/** `page` as one line of the `extract` command tells it: dates as ISO 8601 in UTC, items with the promised fields only. */
export function pageLine(page: ExtractedPage) {
  return {
    kind: page.kind,
    title: page.title,
    text: page.text,
    author: page.author,
    publishedAt: page.publishedAt?.toISOString() ?? null,
    canonicalUrl: page.canonicalUrl,
    language: page.language,
    items: page.items.map(({ url, title, text, author, publishedAt, rating }) => ({
      url,
      title,
      text,
      author,
      publishedAt: publishedAt?.toISOString() ?? null,
      rating,
    })),
  };
}
