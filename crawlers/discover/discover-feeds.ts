import { parseUrl } from '../../src/core/parse-url.ts';
import { collapseSpaces } from '../../src/core/text.ts';
import { attribute, type Element } from '../extract/dom.ts';
import { parsePage } from '../extract/parsed-page.ts';
import { labelOf } from '../extract/text.ts';
import { absoluteUrl } from '../extract/url.ts';

/** A feed that a page advertises. */
export interface AdvertisedFeed {
  /** Absolute where that can be known, else as written. */
  url: string;
  /** Media type, as advertised or as the address suggests. */
  type: string;
  title: string | null;
}

const RSS = 'application/rss+xml';
const ATOM = 'application/atom+xml';
const JSON_FEED = 'application/feed+json';
const feedTypes = new Set([
  RSS,
  ATOM,
  JSON_FEED,
  'application/rdf+xml',
  'application/json',
  'application/xml',
  'text/xml',
]);

const MOST = 50;

/**
 * The feeds that a page advertises: `link rel=alternate` with a feed's type (or `rel=feed`) first, then links in the
 * page whose address looks like a feed's. Each address once, in the order of the page, at most 50. Never throws.
 */
export function discoverFeeds(
  bytes: Uint8Array,
  options: { url?: string | null | undefined; contentType?: string | null | undefined } = {},
): AdvertisedFeed[] {
  const { $, base } = parsePage(bytes, options);
  const feeds = new Map<string, AdvertisedFeed>();
  for (const element of [...$('link[rel][href]').toArray(), ...$('a[href]').toArray()]) {
    const feed = element.name === 'link' ? advertised(element) : linked(element);
    const href = attribute(element, 'href');
    if (feed === null || href === null) continue;
    const url = resolve(href, base);
    if (url !== null && !feeds.has(url) && feeds.size < MOST) feeds.set(url, { url, ...feed });
  }
  return [...feeds.values()];
}

/** `feed://` is http under another name. Without a base a relative address stays as written. */
function resolve(href: string, base: string | null): string | null {
  const plain = href.replace(/^feed:(?:\/\/(?!\/))?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://');
  const absolute = absoluteUrl(plain, base);
  const isRelative = base === null && !/^[a-z][a-z0-9+.-]*:/i.test(plain);
  return absolute ?? (isRelative ? plain : null);
}

function advertised(link: Element): Omit<AdvertisedFeed, 'url'> | null {
  const rel = attribute(link, 'rel')?.toLowerCase().split(/\s+/) ?? [];
  const type =
    attribute(link, 'type')
      ?.toLowerCase()
      .replace(/\s*;.*$/s, '') ?? null;
  const isFeed = rel.includes('feed') || (rel.includes('alternate') && type !== null && feedTypes.has(type));
  // WordPress and others advertise their API the same way.
  if (!isFeed || /\/wp-json\/|oembed/i.test(attribute(link, 'href') ?? '')) return null;
  return { type: type ?? RSS, title: attribute(link, 'title') };
}

function linked(anchor: Element): Omit<AdvertisedFeed, 'url'> | null {
  const type = typeOfAddress(attribute(anchor, 'href') ?? '');
  return type === null
    ? null
    : { type, title: collapseSpaces(labelOf(anchor)) || attribute(anchor, 'title') };
}

/** The type of feed that an address looks like: `/feed`, `/rss.xml`, `/index.atom`, `?feed=rss2`; null for any other. */
function typeOfAddress(href: string): string | null {
  const address = href.toLowerCase();
  const url = parseUrl(address, 'http://page.invalid/');
  if (url === null) return null;
  const { pathname, searchParams } = url;
  const format = searchParams.get('feed') ?? searchParams.get('format') ?? '';
  if (/\.atom$|\/atom(\.xml)?\/?$/.test(pathname) || format === 'atom') return ATOM;
  if (/\/feed\.json$/.test(pathname)) return JSON_FEED;
  const isFeed =
    /\.(rss|rdf)$|\/(rss|feeds?|index)(\.xml|\.rdf)?\/?$/.test(pathname) &&
    !/\/index$|\/feeds\/?$/.test(pathname);
  return isFeed || /^rss2?$/.test(format) || address.startsWith('feed:') ? RSS : null;
}
