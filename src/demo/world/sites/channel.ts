import type { Post } from '../post.ts';
import type { Site } from '../site.ts';

/** A site with an address: what a renderer needs besides the posts. */
export interface Channel {
  site: Site;
  /** `http://host:port`, without a slash at the end. */
  origin: string;
}

/** The address of one post. */
export function postUrl(channel: Channel, post: Post): string {
  return `${channel.origin}/posts/${post.id}`;
}
