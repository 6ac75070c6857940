import type { FetchedItem } from '../../src/core/item.ts';
import { blockItem } from './block-item.ts';
import type { Element } from './dom.ts';
import type { PageKind } from './extracted-page.ts';
import type { MainContent } from './main-text.ts';
import { measure } from './measure.ts';
import { findRepeatedBlocks, type RepeatedBlocks } from './repeated-blocks.ts';
import type { Structured } from './structured.ts';

export interface FoundItems {
  kind: PageKind;
  items: FetchedItem[];
}

/** Characters of prose outside its posts with which a page is a text with comments, not a thread. */
const ARTICLE = 500;
/** Characters with which a page that is nothing else is an article. */
const SHORT_ARTICLE = 140;
/** A page of teasers has less prose of its own than this share of theirs. */
const FRAME = 0.5;

/** What kind of page this is, and the items on it: from its markup, else from blocks that are built alike. */
export function findItems(
  page: { body: Element; base: string | null; fetchedAt: Date | null; content: MainContent; text: string },
  structured: Structured,
): FoundItems {
  const { article, reviews, posts, entries } = structured;
  const isReview = article === null || reviews.length > 1 || isAmong(page.text, reviews);
  if (reviews.length > 0)
    return { kind: isReview ? 'review' : 'article', items: withText(reviews, page.text) };
  if (article === null && entries.length > 1) return { kind: 'list', items: entries };
  const isArticle = article !== null || (page.text.length >= ARTICLE && !isAmong(page.text, posts));
  if (posts.length > 0) return { kind: isArticle ? 'article' : 'list', items: posts };

  const repeated = findRepeatedBlocks(page.body, page.content.measures);
  const blocks = new Set(repeated?.blocks);
  const items = [...blocks].map((block) => blockItem(block, blocks, page)).filter(({ text }) => text !== '');
  if (repeated !== null && items.length > 0) {
    if (article === null && isWhole(repeated, page)) return { kind: kindOf(items), items };
    if (repeated.kind === 'posts' && repeated.named) return { kind: 'article', items };
  }
  return { kind: article !== null || page.text.length >= SHORT_ARTICLE ? 'article' : 'unknown', items: [] };
}

/** A single review whose markup leaves out the text is the review that the page shows. */
function withText(reviews: readonly FetchedItem[], text: string): FetchedItem[] {
  return reviews.map((review) => (reviews.length === 1 && review.text === '' ? { ...review, text } : review));
}

/** Whether `text` is, or holds, what one of `items` says. An item without text of its own can only be the page's. */
function isAmong(text: string, items: readonly FetchedItem[]): boolean {
  return items.some((item) => text.includes(item.text.slice(0, 60)));
}

/** Whether the blocks are what the page is about, rather than something below or beside its text. */
function isWhole(
  { kind, blocks }: RepeatedBlocks,
  { body, content }: { body: Element; content: MainContent },
): boolean {
  const outside = measure(body, new Set([...content.without, ...blocks])).get(body)?.prose ?? 0;
  if (kind === 'posts') return outside < ARTICLE;
  const inside = blocks.reduce((sum, block) => sum + (content.measures.get(block)?.text ?? 0), 0);
  return outside < inside * FRAME;
}

/** Items that mostly carry ratings are reviews. */
export function kindOf(items: readonly FetchedItem[]): PageKind {
  const rated = items.filter(({ rating }) => rating !== null).length;
  return rated > 0 && rated * 2 >= items.length ? 'review' : 'list';
}
