import { z } from 'zod';

/** Setting: where a server is. */
export const serverUrl = z.url({ protocol: /^https?$/ });

/** `path` below `base`, asked with those `parameters` that are not null. What `base` asks itself is dropped. */
export function endpoint(
  base: string,
  path: string,
  parameters: Record<string, string | number | null>,
): string {
  const url = new URL(base);
  url.pathname = pathBelow(url, path);
  url.hash = '';
  url.search = '';
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null) url.searchParams.set(name, String(value));
  }
  return url.href;
}

/** What tells a server from others: its host and where on it. Neither credentials nor what is asked. */
export function placeOf(base: string): string {
  const url = new URL(base);
  return `${url.host}${pathBelow(url, '')}`;
}

function pathBelow({ pathname }: URL, path: string): string {
  return `${pathname.endsWith('/') ? pathname.slice(0, -1) : pathname}${path}`;
}
