import { load } from 'cheerio';
import Parser from 'rss-parser';
import type { SiteKind } from '../../src/demo/world/site.ts';

/** A post as a reader finds it on a site. */
export interface Found {
  url: string;
  /** With all white space removed, so that mark-up does not matter. */
  text: string;
  at: Date;
}

/** Reads a site's document with common libraries, none of them the project's own. */
export async function readSite(kind: SiteKind, document: string): Promise<Found[]> {
  switch (kind) {
    case 'json-feed':
      return JSON.parse(document).items.map((item: Record<string, string>) =>
        found(item.url, item.content_text, item.date_published),
      );
    case 'forum':
      return readForum(document);
    case 'reviews':
      return readReviews(document);
    default: {
      const feed = await new Parser().parseString(document);
      return feed.items.map((item) =>
        found(item.link, load(item['content:encoded'] ?? item.content ?? '').text(), item.isoDate),
      );
    }
  }
}

/** Text without white space. */
export function squeeze(text: string): string {
  return text.replace(/\s+/gu, '');
}

function readForum(document: string): Found[] {
  const $ = load(document);
  return $('article.post')
    .toArray()
    .map((post) => {
      const $post = $(post);
      return found(
        $post.find('h2 a').attr('href'),
        $post.find('.body').text(),
        $post.find('time').attr('datetime'),
      );
    });
}

function readReviews(document: string): Found[] {
  const $ = load(document);
  return $('script[type="application/ld+json"]')
    .toArray()
    .flatMap((script) => JSON.parse($(script).text()).review)
    .map((review) => found(review.url, review.reviewBody, review.datePublished));
}

function found(url = '', text = '', at = ''): Found {
  return { url, text: squeeze(text), at: new Date(at) };
}
