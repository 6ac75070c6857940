import type { FetchedItem } from '../../src/core/item.ts';
import { htmlToText } from '../formats/html-text.ts';
import { readDate } from './date.ts';
import type { PageDocument } from './document.ts';
import { pageItem } from './item.ts';
import { cleanName } from './person.ts';
import { normaliseRating } from './rating.ts';
import type { Structured } from './structured.ts';
import { rawText } from './text.ts';
import { absoluteUrl } from './url.ts';

type Json = Record<string, unknown>;

/** Larger or deeper data than any honest page carries is cut off. */
const MAX_SCRIPT = 4_000_000;
const MAX_DEPTH = 24;
const MAX_REVIEWS = 500;

/** Scales that ratings have; the smallest that holds all of a page's is meant. */
const scales = [5, 10, 100];

const reviewKey = /review|testimonial|opinion|feedback|recension|bewertung/i;

/** Where a review's parts are, and under which names when a part is an object of its own. */
interface Part {
  keys: readonly string[];
  inner: readonly string[];
}

const rating: Part = {
  keys: [
    ...['rating', 'ratingValue', 'stars', 'starRating', 'overallRating', 'score', 'reviewRating', 'ratings'],
  ],
  inner: ['value', 'ratingValue', 'overall', 'rating', 'score'],
};
const body: Part = {
  keys: [
    ...['reviewBody', 'reviewText', 'text', 'body', 'content', 'comment', 'message', 'description', 'review'],
  ],
  inner: ['text', 'html', 'body', 'value'],
};
const title: Part = { keys: ['title', 'headline', 'reviewTitle', 'heading', 'summary'], inner: ['text'] };
const author: Part = {
  keys: [
    ...['author', 'consumer', 'user', 'reviewer', 'customer', 'member', 'userName', 'username', 'nickname'],
    ...['authorName', 'reviewerName', 'displayName'],
  ],
  inner: ['displayName', 'name', 'nickname', 'userName', 'username'],
};
const date: Part = {
  keys: [
    ...[
      'publishedDate',
      'datePublished',
      'publishedAt',
      'submissionTime',
      'createdAt',
      'created_at',
      'created',
    ],
    ...['createdDate', 'submittedAt', 'reviewDate', 'date', 'dates'],
  ],
  inner: ['publishedDate', 'published', 'createdAt', 'created', 'value'],
};
const identifier: Part = { keys: ['id', 'reviewId', '_id', 'uuid'], inner: [] };
const address: Part = { keys: ['url', 'permalink', 'reviewUrl', 'link', 'href'], inner: [] };

/**
 * The reviews in the data that pages built with Next.js carry along (`script#__NEXT_DATA__`): objects with a rating, a
 * text, and an author or a date, in a place that is named after reviews. Their ids are their guids. Ratings are brought from the smallest usual
 * scale that holds them all to 0–5. Data that cannot be read holds none.
 */
export function readNextData({ named }: Pick<PageDocument, 'named'>, base: string | null): Structured {
  const script = named('script').find(({ attribs }) => attribs.id === '__NEXT_DATA__');
  const found: Json[] = [];
  collect(parsed(script === undefined ? '' : rawText(script)), false, 0, found);
  const best = scales.find((scale) =>
    found.every((review) => Number.parseFloat(partOf(review, rating) ?? '') <= scale),
  );
  const reviews = found.map((review) => reviewOf(review, best ?? null, base));
  return { article: null, reviews, posts: [], entries: [] };
}

function parsed(script: string): unknown {
  if (script === '' || script.length > MAX_SCRIPT) return null;
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

/** Gathers reviews in and below `json`; `named` says whether a name on the way down spoke of reviews. */
function collect(json: unknown, named: boolean, depth: number, found: Json[]): void {
  if (typeof json !== 'object' || json === null || depth > MAX_DEPTH || found.length >= MAX_REVIEWS) return;
  if (Array.isArray(json)) {
    for (const member of json) collect(member, named, depth + 1, found);
    return;
  }
  const object = json as Json;
  if (isReview(object, named)) {
    found.push(object);
    return;
  }
  for (const [key, value] of Object.entries(object)) {
    collect(value, named || reviewKey.test(key), depth + 1, found);
  }
}

function isReview(object: Json, named: boolean): boolean {
  const type = object.__typename ?? object['@type'] ?? object.type;
  const isNamed = named || (typeof type === 'string' && /Review$/.test(type)) || 'reviewBody' in object;
  return (
    isNamed &&
    /^\d/.test(partOf(object, rating) ?? '') &&
    partOf(object, body) !== null &&
    (partOf(object, author) ?? partOf(object, date)) !== null
  );
}

function reviewOf(review: Json, best: number | null, base: string | null): FetchedItem {
  const item = pageItem({
    url: absoluteUrl(partOf(review, address), base),
    title: partOf(review, title),
    text: htmlToText(partOf(review, body) ?? ''),
    author: cleanName(partOf(review, author)),
    publishedAt: readDate(partOf(review, date)),
    rating: normaliseRating(partOf(review, rating), best === null ? null : String(best)),
  });
  return { ...item, guid: partOf(review, identifier) };
}

/** The first text or number that `object` has for a part, itself or in an object that stands for it. */
function partOf(object: Json, { keys, inner }: Part): string | null {
  for (const key of keys) {
    const value = object[key];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (typeof value === 'number') return String(value);
    if (typeof value === 'object' && value !== null) {
      const text = partOf(value as Json, { keys: inner, inner: [] });
      if (text !== null) return text;
    }
  }
  return null;
}
