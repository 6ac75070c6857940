import { parseUrl } from '../../src/core/parse-url.ts';
/** `href` made absolute against `base`; null unless the result is an http(s) address. */
export function absoluteUrl(href: string | null | undefined, base: string | null): string | null {
  const text = href?.trim();
  if (text === undefined || text === '') return null;
  const url = parseUrl(text, base ?? undefined);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** The address of the part of the page at `base` that has the id `fragment`. */
export function fragmentUrl(fragment: string | null, base: string | null): string | null {
  if (fragment === null || base === null || /\s/.test(fragment)) return null;
  return absoluteUrl(`#${fragment}`, base);
}
