import type { MentionFeed } from './mention-feed.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJson({ title, siteUrl, feedUrl, entries }: MentionFeed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: siteUrl,
    feed_url: feedUrl,
    items: entries.map(({ id, url, title, author, publishedAt, text, tags, language }) => ({
      id,
      url,
      title,
      content_text: text,
      date_published: publishedAt.toISOString(),
      ...(author === null ? {} : { authors: [{ name: author }] }),
      tags,
      ...(language === null ? {} : { language }),
    })),
  });
}
