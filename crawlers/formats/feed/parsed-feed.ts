import type { FetchedItem } from '../../../src/core/item.ts';
import type { FailureReason } from '../../../src/core/outcome.ts';

/** A feed as the publisher means it. Texts are plain, links absolute, times UTC. */
export interface ParsedFeed {
  format: 'rss' | 'atom' | 'rdf' | 'json';
  title: string | null;
  /** The page that the feed belongs to. */
  link: string | null;
  language: string | null;
  /** WebSub hub that announces new items. */
  hub: string | null;
  /** How long the publisher asks readers to wait between visits. */
  ttlSeconds: number | null;
  items: FetchedItem[];
  /** Whether there were more items than are ever read. */
  truncated: boolean;
}

/** Whether there is anything in an item to remember it by. */
export function saysSomething({ guid, url, title, text }: FetchedItem): boolean {
  return guid !== null || url !== null || title !== null || text !== '';
}

/** Why bytes could not be read as a feed. The message quotes nothing from them. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
  readonly reason: Extract<FailureReason, 'empty' | 'login-page' | 'not-a-feed'>;

  constructor(reason: FeedError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}
