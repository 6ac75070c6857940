import type { AdvertisedFeed } from './discover-feeds.ts';

/** A source that may be there: which connector would read it, and how. */
export interface Candidate {
  connector: string;
  settings: Record<string, unknown>;
  /** What to look with, when the settings themselves would fetch too much for a look. */
  probe?: Record<string, unknown>;
  url: string;
  /** Media type, as far as it was told; null when it was not. */
  type: string | null;
  title: string | null;
}

/** A feed that may be at `url`. */
export function feedAt(url: string, told: Partial<Pick<AdvertisedFeed, 'type' | 'title'>> = {}): Candidate {
  return { connector: 'feed', settings: { url }, url, type: told.type ?? null, title: told.title ?? null };
}
