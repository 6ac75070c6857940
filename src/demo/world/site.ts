import type { Tone } from './post.ts';

export type SiteKind = 'rss' | 'atom' | 'rdf' | 'json-feed' | 'forum' | 'reviews';

/** What a site takes up: reports, what people say about the two brands, and everything else. */
export type Flow = 'news' | 'talk' | 'small-talk';

/** A time in which a site only answers with an error, in milliseconds after the world's start, half-open. */
interface Outage {
  from: number;
  to: number;
  status: 500 | 429;
  retryAfterSeconds: number | null;
}

/** One site of the little web, before it has an address. */
export interface Site {
  slug: string;
  name: string;
  kind: SiteKind;
  /** Path of the feed or page that is worth reading. */
  path: string;
  /** What the site says of itself. */
  description: string;
  /** What a crawler meets there. */
  habit: string;
  /** Who writes here; null where the public does. */
  byline: readonly string[] | null;
  tones: readonly Tone[];
  /** How much of each flow appears here, relative to the other sites. */
  carries: Readonly<Partial<Record<Flow, number>>>;
  encoding: 'utf-8' | 'windows-1252';
  /** Writes `&` into its XML as it is, as careless software does. */
  bareAmpersands: boolean;
  gzip: boolean;
  /** How long it lets a visitor wait, in real milliseconds. */
  delayMs: number;
  outages: readonly Outage[];
  /** Paths that its robots.txt forbids. */
  disallow: readonly string[];
}
