const MAX_LENGTH = 80;

const namesAnItem =
  /^(?:[a-z]?\d{3,}|[a-z]*(?:activity|answer|comment|discussion|entry|item|message|msg|post|reply|review|status|thread)[\w.:=-]*)$/i;

/**
 * Whether a URL fragment (without `#`) tells items of one page apart: `comment-12`, `post_9`, `issuecomment-77`,
 * `p1234`, `98765`, and the routes of client-side applications (`!/a`, `/a`). Section headings and
 * text fragments do not. In doubt the answer is yes: a kept fragment costs a duplicate, a dropped one costs a post.
 */
export function isItemAnchor(fragment: string): boolean {
  if (fragment.startsWith('!') || fragment.startsWith('/')) return true;
  return fragment.length <= MAX_LENGTH && /\d/.test(fragment) && namesAnItem.test(fragment);
}
