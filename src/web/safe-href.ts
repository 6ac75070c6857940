import { parseUrl } from '../core/parse-url.ts';

/** A crawled address as it may stand in a link: `http:` or `https:`, else null. */
export function safeHref(url: string | null): string | null {
  const parsed = parseUrl(url ?? '');
  return parsed !== null && /^https?:$/u.test(parsed.protocol) ? parsed.href : null;
}

/**
 * Where a form may lead back to: a path of these pages, never another site.
 *
 * @param fallback used when `path` is none
 */
export function localPath(path: string, fallback: string): string {
  const origin = 'http://page.invalid';
  const url = path.startsWith('/') ? parseUrl(path, origin) : null;
  // Two slashes at the beginning would name another host.
  return url !== null && url.origin === origin && !url.pathname.startsWith('//')
    ? `${url.pathname}${url.search}${url.hash}`
    : fallback;
}
