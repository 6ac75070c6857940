import type { FetchedItem } from '../../src/core/item.ts';

export const pageKinds = ['article', 'list', 'review', 'unknown'] as const;

/**
 * What a page mainly is: one text (`article`, with its comments as items), several items by several hands or on several
 * subjects (`list`), items that carry ratings (`review`), or too little to say.
 */
export type PageKind = (typeof pageKinds)[number];

/** What a page says, without what surrounds it. Absent is null. */
export interface ExtractedPage {
  kind: PageKind;
  title: string | null;
  /** Main text, plain, one line a block. */
  text: string;
  author: string | null;
  publishedAt: Date | null;
  /** What the page itself calls its address, absolute. */
  canonicalUrl: string | null;
  /** BCP 47 tag. */
  language: string | null;
  items: FetchedItem[];
}
