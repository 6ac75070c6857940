import { itemLine } from '../item-line.ts';
import type { ParsedFeed } from './parsed-feed.ts';

/**
 * A feed as the `parse` command prints it; times are ISO 8601 in UTC, what is absent is null. `truncated` says that there
 * are more items than are read.
 */
export function feedLine(feed: ParsedFeed) {
  const { format, title, link, language, hub, items, truncated } = feed;
  return {
    format,
    title,
    link,
    language,
    hub,
    ...(truncated && { truncated }),
    items: items.map(itemLine),
  };
}
