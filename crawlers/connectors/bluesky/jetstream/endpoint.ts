import { POSTS } from '../post.ts';
import type { StreamPosition } from './position.ts';

/** Servers that retell the whole network; any will do, and each knows all. */
export const publicEndpoints = [
  'wss://jetstream2.us-east.bsky.network/subscribe',
  'wss://jetstream1.us-east.bsky.network/subscribe',
  'wss://jetstream2.us-west.bsky.network/subscribe',
  'wss://jetstream1.us-west.bsky.network/subscribe',
] as const;

/** How far back a stream is asked for again, in µs: servers do not agree on the order of what happens at once. */
const REWIND_US = 5_000_000;

/** Whether an endpoint speaks the second version, which counts events instead of telling their time. */
export function countsEvents(endpoint: string): boolean {
  return new URL(endpoint).pathname.endsWith('/network.bsky.jetstream.subscribeEvents');
}

/** The address under which `endpoint` tells of posts from `position` on; from now on where there is none. */
export function streamUrl(endpoint: string, position: StreamPosition | null): string {
  const url = new URL(endpoint);
  if (countsEvents(endpoint)) {
    url.searchParams.set('kinds', 'commit');
    url.searchParams.set('collections', POSTS);
    // Only the server that counted knows what a number means.
    if (position?.counted?.endpoint === endpoint) {
      url.searchParams.set('cursor', String(position.counted.seq));
    }
  } else {
    url.searchParams.set('wantedCollections', POSTS);
    if (position !== null) url.searchParams.set('cursor', String(Math.max(0, position.us - REWIND_US)));
  }
  return url.href;
}
