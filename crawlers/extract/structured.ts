import type { FetchedItem } from '../../src/core/item.ts';
import { htmlToText } from '../formats/html-text.ts';
import { readDate } from './date.ts';
import { attribute, descendants, type Element } from './dom.ts';
import { pageItem } from './item.ts';
import { authorOf } from './person.ts';
import { normaliseRating } from './rating.ts';
import { allThings, type Thing, textValue, thingsIn } from './thing.ts';
import { absoluteUrl, fragmentUrl } from './url.ts';

/** What a page's markup says it is about. */
export interface Structured {
  /** The one text that the page is, when it is one. */
  article: Thing | null;
  reviews: FetchedItem[];
  /** Comments, answers and the posts of a thread. */
  posts: FetchedItem[];
  /** The members of a list of texts. */
  entries: FetchedItem[];
}

/** How many elements of an item are searched for a link to it. */
const NEAR = 200;

/** At most this many items of a kind are taken from one page. */
const MAX_ITEMS = 1000;

/** Shorter titles (`News`) are part of other titles by accident. */
const SHORTEST_TITLE = 10;

/** A text of its own, rather than an announcement of one, has this many characters. */
const WHOLE_TEXT = 200;

const isReview = (type: string) => type.endsWith('Review') && type !== 'ClaimReview';
const isPost = (type: string) => /^(Comment|UserComments|Answer|Question|DiscussionForumPosting)$/.test(type);
const isArticle = (type: string) =>
  /(Article|Posting|ClaimReview|Report)$/.test(type) && !/^(DiscussionForum|Job)Posting$/.test(type);

/**
 * Sorts the things that one syntax tells into the page's article and its items. `base` makes addresses absolute;
 * `documentTitle` is what the page calls itself.
 */
export function readStructured(
  roots: readonly Thing[],
  { base, documentTitle }: { base: string | null; documentTitle: string | null },
): Structured {
  const things = allThings(roots);
  const ofType = (test: (type: string) => boolean) => things.filter((thing) => thing.types.some(test));
  const items = (some: readonly Thing[]) =>
    some
      .slice(0, MAX_ITEMS)
      .map((thing) => itemOf(thing, base))
      .filter(hasSubstance);
  const articles = ofType(isArticle);
  const article = principal(articles, documentTitle ?? '');
  return {
    article,
    reviews: items(ofType(isReview)),
    posts:
      ofType((type) => type === 'FAQPage').length > 0
        ? []
        : items(ofType(isPost)).filter(({ text }) => text !== ''),
    entries: article === null ? items(articles) : [],
  };
}

/** What several syntaxes tell together: of each part, what the first says that says anything. */
export function mergeStructured(readings: readonly Structured[]): Structured {
  const first = (part: 'reviews' | 'posts' | 'entries') =>
    readings.map((each) => each[part]).find((items) => items.length > 0) ?? [];
  return {
    article: readings.find(({ article }) => article !== null)?.article ?? null,
    reviews: first('reviews'),
    posts: first('posts'),
    entries: first('entries'),
  };
}

/** The article that a page is: its only one, the one it is named after, or the only one with a text. */
function principal(articles: readonly Thing[], documentTitle: string): Thing | null {
  const [first] = articles;
  if (first === undefined) return null;
  const inside = new Set(allThings([first]));
  if (articles.every((other) => inside.has(other) || titleOf(other) === titleOf(first))) return first;
  const named = articles.find((article) => isNamedAfter(documentTitle, titleOf(article)));
  if (named !== undefined) return named;
  const whole = articles.filter((article) => (bodyOf(article)?.length ?? 0) >= WHOLE_TEXT);
  return whole.length === 1 ? (whole[0] ?? null) : null;
}

/** Whether a document called `documentTitle` is about the text called `title`, rather than a list that holds it. */
export function isNamedAfter(documentTitle: string, title: string | null): boolean {
  return title !== null && title.length >= SHORTEST_TITLE && fold(documentTitle).includes(fold(title));
}

/** A title as titles are compared: letters and figures in lower case. */
export function fold(title: string): string {
  return title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}

export function titleOf(thing: Thing): string | null {
  return plain(textValue(thing, 'headline', 'name'));
}

/** The text of a thing as its markup has it; null when it has none. */
export function bodyOf(thing: Thing): string | null {
  return plain(textValue(thing, 'reviewBody', 'articleBody', 'text', 'commentText', 'description'));
}

export function publishedOf(thing: Thing): Date | null {
  return readDate(textValue(thing, 'datePublished', 'dateCreated', 'uploadDate', 'commentTime'));
}

function itemOf(thing: Thing, base: string | null): FetchedItem {
  return pageItem({
    url: urlOf(thing, base),
    title: titleOf(thing),
    text: bodyOf(thing) ?? '',
    author: authorOf(thing),
    publishedAt: publishedOf(thing),
    rating: ratingOf(thing),
  });
}

function urlOf(thing: Thing, base: string | null): string | null {
  const stated = absoluteUrl(textValue(thing, 'url', 'mainEntityOfPage'), base);
  // The page's own address says nothing about which item of the page is meant.
  if (stated !== null && stated !== base) return stated;
  if (thing.element !== null) return fragmentUrl(fragmentOf(thing.element), base);
  return thing.id === null ? null : absoluteUrl(thing.id, base);
}

/** The id of an element, or what the first link to the page itself near its start points at. */
function fragmentOf(element: Element): string | null {
  const own = attribute(element, 'id');
  if (own !== null) return own;
  let left = NEAR;
  for (const part of descendants(element)) {
    const href = attribute(part, 'href');
    if (href?.startsWith('#') === true && href.length > 1) return href.slice(1);
    left -= 1;
    if (left === 0) return null;
  }
  return null;
}

function ratingOf(thing: Thing): number | null {
  const [rating] = thingsIn(thing, 'reviewRating');
  const source = rating ?? thing;
  return normaliseRating(
    textValue(source, 'ratingValue') ?? textValue(thing, 'reviewRating', 'starRating'),
    textValue(source, 'bestRating'),
  );
}

function hasSubstance(item: FetchedItem): boolean {
  return item.text !== '' || item.title !== null;
}

/** JSON-LD often carries the markup of the page in its strings. */
function plain(text: string | null): string | null {
  const flat = text !== null && /<[a-z!/]|&[a-z#]\w*;/i.test(text) ? htmlToText(text) : text;
  return flat?.trim() || null;
}
