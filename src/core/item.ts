/** Counted reactions; absent counts are unknown, not zero. */
export interface Engagement {
  likes?: number;
  shares?: number;
  comments?: number;
  views?: number;
}

/** Anything a connector brought home, before it has an identity here. Absent is `null`. */
export interface FetchedItem {
  /** The publisher's guid, atom:id or rdf:about, verbatim. */
  guid: string | null;
  /** The entry's link as published, absolute. */
  url: string | null;
  title: string | null;
  /** Plain text. */
  text: string;
  html: string | null;
  author: string | null;
  publishedAt: Date | null;
  updatedAt: Date | null;
  /** Stars, on the publisher's scale brought to 0–5. */
  rating: number | null;
  /** BCP 47 tag the publisher gave, if any. */
  language: string | null;
  /** Estimated audience in people, when the source says. */
  reach: number | null;
  engagement: Engagement | null;
}

/** A stored item. `id` is a UUIDv7 of the clamped publication time. */
export interface Item extends FetchedItem {
  id: string;
  sourceId: string | null;
  connector: string;
  canonicalUrl: string | null;
  host: string | null;
  /** Hash of the normalised text; equal for verbatim copies. */
  fingerprint: string;
  firstSeenAt: Date;
  /** When its source was seen to have taken it away; null while it stands. */
  removedAt: Date | null;
}
