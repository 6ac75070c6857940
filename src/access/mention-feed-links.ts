import { readLink, signLink } from './link-tokens.ts';

/** Whose list a feed shows. */
export interface FeedOwner {
  /** Of the saved view. */
  viewId: string;
  /** Account that asked for the address: it shows no more than they may see. Null where there are no accounts. */
  userId: string | null;
}

/** Where a saved view is read as a feed. Whoever knows the address can, until the view or the account is deleted. */
export function mentionFeedUrl(
  baseUrl: string,
  key: string,
  { viewId, userId }: FeedOwner,
  format: 'rss' | 'atom' | 'json',
): string {
  const ids = userId === null ? [viewId] : [viewId, userId];
  return `${baseUrl}/feeds/${signLink(key, 'mentions', ids, null)}/mentions.${format}`;
}

/** Whose list a token of such an address shows; null where it is none of ours. */
export function readFeedToken(key: string, token: string, now: Date): FeedOwner | null {
  const [viewId, userId = null] = readLink(key, 'mentions', token, now) ?? [];
  return viewId === undefined ? null : { viewId, userId };
}
