/** What a replay is of. */
export interface Replay {
  /** How many posts are told; deletions come on top. */
  posts: number;
  /** Posts a second; null is as many as the listener takes. */
  rate: number | null;
}

/** One post in so many is about the brand; after one in so many another is deleted. */
export const MENTION_EVERY = 100;
export const DELETION_EVERY = 20;

/** What the replaying process tells its parent. */
export type Told = { port: number } | { sent: number };
