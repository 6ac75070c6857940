import { parseUrl } from '../../../src/core/parse-url.ts';
import type { FeedElement } from './document.ts';
import { MAX_ID } from './limits.ts';

/** Base addresses as written, outermost first; each may be relative to those before it. */
export type Bases = readonly (string | null)[];

/**
 * A web address as published, made absolute: one that is absolute stays as it is, character by character, save that
 * ampersands escaped twice are ampersands.
 * Null for anything but http and https, and for what has no base.
 */
export function absoluteUrl(link: string | null | undefined, bases: Bases): string | null {
  const written =
    link
      ?.replace(/[\t\n\r]/g, '')
      .replaceAll('&amp;', '&')
      .trim() ?? '';
  if (written === '' || written.length > MAX_ID) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(written)) return isWebUrl(written) ? written : null;
  const base = bases.reduce<string | undefined>(
    (outer, own) => webAddress(own ?? '', outer) ?? outer,
    undefined,
  );
  return base === undefined ? null : (webAddress(written, base) ?? null);
}

function webAddress(url: string, base: string | undefined): string | undefined {
  const absolute = parseUrl(url, base)?.href ?? '';
  return isWebUrl(absolute) ? absolute : undefined;
}

export function isWebUrl(text: string): boolean {
  return /^https?:\/\//i.test(text) && parseUrl(text) !== null;
}

/**
 * The address of the page that `links` (RSS's, with the address as text, and Atom's, with `href`) point to.
 * Text comes first, then `alternate` (also unnamed) links that are pages, then any `alternate`, then `self`; of equal
 * ones the last, as in other readers.
 */
export function pageLink(links: readonly FeedElement[], outer: Bases): string | null {
  const ranked = links
    .toReversed()
    .map((link) => ({ link, rank: rankOf(link) }))
    .filter(({ rank }) => rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
  for (const { link } of ranked) {
    const { text, attributes, bases } = link;
    const url = absoluteUrl(text.trim() || (attributes.get('href') ?? attributes.get('rdf:resource')), [
      ...outer,
      ...bases,
    ]);
    if (url !== null) return url;
  }
  return null;
}

function rankOf({ text, attributes }: FeedElement): number | null {
  if (text.trim() !== '') return 0;
  const rel = relationOf(attributes);
  if (rel === 'self') return 3;
  if (rel !== 'alternate') return null;
  const type = attributes.get('type')?.toLowerCase() ?? '';
  return type === '' || type.includes('html') ? 1 : 2;
}

/** The address of the first link with relation `rel`. */
export function relatedLink(links: readonly FeedElement[], rel: string, outer: Bases): string | null {
  const link = links.find(({ attributes }) => attributes.has('href') && relationOf(attributes) === rel);
  return link === undefined ? null : absoluteUrl(link.attributes.get('href'), [...outer, ...link.bases]);
}

/** RFC 4287 §4.2.7.2: no relation is `alternate`, and registered names may be written as addresses. */
function relationOf(attributes: ReadonlyMap<string, string>): string {
  const rel = attributes.get('rel')?.trim().toLowerCase() || 'alternate';
  return rel.replace(/^https?:\/\/www\.iana\.org\/assignments\/relation\//, '');
}
