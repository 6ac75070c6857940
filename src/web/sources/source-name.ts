import { parseUrl } from '../../core/parse-url.ts';
import type { Source } from '../../core/source.ts';
import { excerpt } from '../../core/text.ts';

/** Long runs of letters and digits in a path are keys more often than words. */
const KEY_LIKE = /^(?=.*\d)(?=.*[a-z])[\w-]{20,}$/iu;

/**
 * What a source is called: its title, or the place it reads. Settings may hold secrets, so of an address only host
 * and path are shown, never credentials, queries or what looks like a key.
 */
export function sourceName({
  title,
  connector,
  settings,
}: Pick<Source, 'title' | 'connector' | 'settings'>): string {
  return title ?? sourcePlace(settings) ?? connector;
}

/** The place a source reads, as it may be shown; null when its settings name none. */
export function sourcePlace(settings: Record<string, unknown>): string | null {
  const { url, query } = settings;
  const address = typeof url === 'string' ? parseUrl(url) : null;
  if (address !== null) {
    const { host, pathname } = address;
    const path = pathname
      .split('/')
      .map((part) => (KEY_LIKE.test(part) ? '…' : part))
      .join('/');
    return excerpt(`${host}${path === '/' ? '' : path}`, 120);
  }
  return typeof query === 'string' ? excerpt(query, 120) : null;
}
