import type { FetchedItem } from '../../../src/core/item.ts';
import type { FailureReason } from '../../../src/core/outcome.ts';

/** A feed as the publisher means it. Texts are plain, links absolute, times UTC. */
export interface ParsedFeed {
  format: 'rss' | 'atom' | 'rdf' | 'json';
  title: string | null;
  /** The page that the feed belongs to. */
  link: string | null;
  language: string | null;
  /** Where the feed itself says that it stands (RFC 4287 `self`, JSON Feed `feed_url`). */
  self: string | null;
  /** WebSub hub that announces new items. */
  hub: string | null;
  /** rssCloud server that announces new items. */
  cloud: Cloud | null;
  /** The program that made it, as it names itself. */
  generator: string | null;
  /** RFC 5005: the page of older items that follows this one, and the archive before this one. */
  next: string | null;
  prevArchive: string | null;
  /** How long the publisher asks readers to wait between visits. */
  ttlSeconds: number | null;
  /** When the publisher asks readers to stay away; null when it does not. */
  skip: Skip | null;
  items: FetchedItem[];
  /** Whether there were more items than are ever read. */
  truncated: boolean;
}

/** RSS 2.0's `cloud`: where and how to ask for a call when the feed changes. */
export interface Cloud {
  /** `http-post`, `xml-rpc`, `soap` …, lower case; `https-post` stands for TLS. */
  protocol: string;
  domain: string;
  port: number;
  path: string;
  registerProcedure: string;
}

/** RSS's `skipHours` (0–23, UTC) and `skipDays` (English names as in the specification: `Monday` …). */
export interface Skip {
  hours: number[];
  days: string[];
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
