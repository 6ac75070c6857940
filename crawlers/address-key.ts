/** The identity of a place that is known by its address: written one way, without its fragment. */
export function addressKey(url: string): string {
  const { href, hash } = new URL(url);
  return href.slice(0, href.length - hash.length);
}
