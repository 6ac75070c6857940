import type { FetchedItem } from '../../../src/core/item.ts';
import { parseDate } from '../dates.ts';
import { capped, MAX_ID, MAX_ITEMS } from './limits.ts';
import { absoluteUrl, type Bases } from './links.ts';
import type { ParsedFeed } from './parsed-feed.ts';
import { contentOf, plainLine } from './plain.ts';

type Json = Record<string, unknown>;

/** Reads a JSON Feed (https://www.jsonfeed.org/version/1.1/); values of the wrong type are absent. Null for other JSON. */
export function readJsonFeed(json: string, url: string | null): ParsedFeed | null {
  const feed = parsed(json);
  if (!isObject(feed) || !Array.isArray(feed.items)) return null;
  const link = absoluteUrl(textOf(feed.home_page_url), [url]);
  const hub = listOf(feed.hubs).find(({ type }) => textOf(type).toLowerCase() === 'websub');
  const language = lineOf(feed.language);
  const context = { bases: [link, url], author: authorsOf(feed), language };
  return {
    format: 'json',
    title: lineOf(feed.title),
    link,
    language,
    self: absoluteUrl(textOf(feed.feed_url), [url]),
    hub: absoluteUrl(textOf(hub?.url), [url]),
    cloud: null,
    generator: null,
    next: absoluteUrl(textOf(feed.next_url), [url]),
    prevArchive: null,
    ttlSeconds: null,
    skip: null,
    items: listOf(feed.items.slice(0, MAX_ITEMS)).map((item) => itemOf(item, context)),
    truncated: feed.items.length > MAX_ITEMS,
  };
}

function itemOf(
  item: Json,
  context: { bases: Bases; author: string | null; language: string | null },
): FetchedItem {
  const html = textOf(item.content_html);
  const body = html === '' ? { text: '', html: null } : contentOf(html, 'html');
  const text = body.text || contentOf(textOf(item.content_text) || textOf(item.summary), 'text').text;
  const updatedAt = parseDate(textOf(item.date_modified));
  return {
    guid: capped(textOf(item.id), MAX_ID),
    url:
      absoluteUrl(textOf(item.url) || textOf(item.external_url), context.bases) ??
      absoluteUrl(textOf(item.id), []),
    title: lineOf(item.title),
    text,
    html: body.html,
    author: authorsOf(item) ?? context.author,
    publishedAt: parseDate(textOf(item.date_published)) ?? updatedAt,
    updatedAt,
    rating: null,
    language: lineOf(item.language) ?? context.language,
    reach: null,
    engagement: null,
  };
}

/** Version 1.1 has a list of authors, version 1 one author. */
function authorsOf(owner: Json): string | null {
  const authors = [...listOf(owner.authors), ...listOf([owner.author])];
  const names = authors.map(({ name, url }) => lineOf(name) ?? lineOf(url)).filter((name) => name !== null);
  return names.length === 0 ? null : [...new Set(names)].join(', ');
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const lineOf = (value: unknown): string | null => plainLine(textOf(value), 'text');

/** Publishers write numbers for identifiers. */
function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.trim() : '';
}

/** Line breaks and other control characters may not stand in JSON's texts; templates put them there all the same. */
function parsed(json: string): unknown {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return JSON.parse(json.replace(/[\u0000-\u001f]/g, ' '));
  } catch {
    return null;
  }
}
