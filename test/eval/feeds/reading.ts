/** One item as a reader gives it. `date` is Unix seconds of its publication or else its last change. */
export interface ReadItem {
  title: string | null;
  link: string | null;
  date: number | null;
}

/** What a reader makes of a feed's bytes: its items, or null when it reads no feed in them. */
export type Reading = readonly ReadItem[] | null;

/** Where all feeds are said to have been found. */
export const BASE = 'https://feeds.example/dir/feed.xml';
