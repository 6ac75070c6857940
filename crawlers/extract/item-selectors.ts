import { type CheerioAPI, load } from 'cheerio/slim';
import { z } from 'zod';
import type { FetchedItem } from '../../src/core/item.ts';
import { NetError } from '../../src/net/http.ts';
import { readDate } from './date.ts';
import type { Element } from './dom.ts';
import { line, pageItem } from './item.ts';
import type { ParsedPage } from './parsed-page.ts';
import { cleanName } from './person.ts';
import { normaliseRating } from './rating.ts';
import { textOf } from './text.ts';
import { absoluteUrl } from './url.ts';

const field = z.string().superRefine((selector, context) => {
  const fault = faultOf(splitField(selector).css);
  if (fault !== null)
    context.addIssue({ code: 'custom', message: `"${selector}" is not a selector: ${fault}` });
});

/**
 * Where the items of a page are. `select` finds their elements; the others are found inside each: a CSS selector for
 * its text, `css@attribute` for an attribute, `@attribute` for one of the item's element itself.
 */
export const itemSelectors = z.strictObject({
  select: field,
  title: field.optional(),
  text: field.optional(),
  url: field.optional(),
  author: field.optional(),
  publishedAt: field.optional(),
  rating: field.optional(),
});

export type ItemSelectors = z.infer<typeof itemSelectors>;

/** At most this many items are taken from one page. */
const MAX_ITEMS = 1000;

/** The items that `selectors` find. Fails with `bad-settings` naming the selector that is none. */
export function selectItems({ $, base, fetchedAt }: ParsedPage, selectors: ItemSelectors): FetchedItem[] {
  const checked = itemSelectors.safeParse(selectors);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new NetError('bad-settings', `items.${issue?.path.join('.')}: ${issue?.message}`, {
      retryable: false,
    });
  }
  const blocks = $(selectors.select).toArray().slice(0, MAX_ITEMS) as Element[];
  return blocks
    .map((block) => {
      const read = (selector: string | undefined) =>
        selector === undefined ? null : readField($, block, selector);
      return pageItem({
        url: absoluteUrl(read(selectors.url), base),
        title: read(selectors.title),
        text: (selectors.text === undefined ? textOf(block) : read(selectors.text)) ?? '',
        author: cleanName(read(selectors.author)),
        publishedAt: readDate(read(selectors.publishedAt), fetchedAt),
        rating: normaliseRating(read(selectors.rating), null),
      });
    })
    .filter((item) => item.text !== '' || item.title !== null);
}

function readField($: CheerioAPI, block: Element, selector: string): string | null {
  const { css, attribute } = splitField(selector);
  const found = css === '' ? $(block) : $(block).find(css).first();
  const element = found[0];
  if (element === undefined) return null;
  return attribute === null ? textOf(element) : line(found.attr(attribute));
}

function splitField(selector: string): { css: string; attribute: string | null } {
  const found = /^(.*)@([\w:-]+)$/s.exec(selector.trim());
  return { css: (found?.[1] ?? selector).trim(), attribute: found?.[2] ?? null };
}

function faultOf(css: string): string | null {
  try {
    load('')(css === '' ? '*' : css);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.trim() : String(error);
  }
}
