import { plainLine } from '../../../../alerts/render/plain.ts';
import type { MentionView } from '../../../../db/repos/mentions/mention-feed.ts';
import { excerpt } from '../../../core/text.ts';
import { safeHref } from '../../safe-href.ts';

/** A list of mentions as feeds carry it. All texts are plain: whoever writes a format escapes them. */
export interface MentionFeed {
  /** A UUID that stays the same. */
  id: string;
  title: string;
  /** Where people read the same. */
  siteUrl: string;
  feedUrl: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  id: string;
  /** Where it was said; the page of the mention here, where that is no address of the web. */
  url: string;
  title: string;
  author: string | null;
  publishedAt: Date;
  text: string;
  /** Brand, sentiment, and what it speaks of. */
  tags: string[];
  language: string | null;
}

export type FeedFormat = 'rss' | 'atom' | 'json';

const TITLE = 120;
const TEXT = 4_000;

/** What feeds say of a mention; its title begins with the brand. */
export function feedEntry(mention: MentionView, baseUrl: string): FeedEntry {
  const { id, brandName, sentiment, publishedAt, language, themes } = mention;
  const said = plainLine(mention.title ?? excerpt(mention.text, TITLE)) || 'Without a title';
  return {
    id,
    url: safeHref(mention.url) ?? `${baseUrl}/mentions/${id}`,
    title: `${plainLine(brandName)}: ${said}`,
    author: mention.author === null ? null : plainLine(mention.author) || null,
    publishedAt,
    text: excerpt(mention.text, TEXT),
    tags: [plainLine(brandName), sentiment, ...themes],
    language,
  };
}

/** When anything of it was last published; null where it is empty. */
export function newestOf({ entries }: MentionFeed): Date | null {
  const times = entries.map(({ publishedAt }) => publishedAt.getTime());
  return times.length === 0 ? null : new Date(Math.max(...times));
}
