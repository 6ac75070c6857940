/** A crawled address as it may stand in a link: `http:` or `https:`, else null. */
export function safeHref(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

/**
 * Where a form may lead back to: a path of these pages, never another site.
 *
 * @param fallback used when `path` is none
 */
export function localPath(path: string, fallback: string): string {
  const origin = 'http://page.invalid';
  if (!path.startsWith('/') || !URL.canParse(path, origin)) return fallback;
  const url = new URL(path, origin);
  // Two slashes at the beginning would name another host.
  return url.origin === origin && !url.pathname.startsWith('//')
    ? `${url.pathname}${url.search}${url.hash}`
    : fallback;
}
