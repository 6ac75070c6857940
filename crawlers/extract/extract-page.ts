import { canonicalUrl } from './canonical-url.ts';
import type { ExtractedPage } from './extracted-page.ts';
import { type FoundItems, findItems, kindOf } from './find-items.ts';
import { type ItemSelectors, selectItems } from './item-selectors.ts';
import { readJsonLd } from './json-ld.ts';
import { findMainContent } from './main-text.ts';
import { readMicrodata } from './microdata.ts';
import { readMicroformats } from './microformats.ts';
import { readNextData } from './next-data.ts';
import { pageAuthor } from './page-author.ts';
import { pageDate } from './page-date.ts';
import { type PageEvidence, readMeta } from './page-evidence.ts';
import { pageLanguage } from './page-language.ts';
import { documentTitle, pageTitle } from './page-title.ts';
import { type FetchedFrom, type ParsedPage, parsePage } from './parsed-page.ts';
import { bodyOf, mergeStructured, readStructured, type Structured } from './structured.ts';
import { textOf } from './text.ts';

/** How to read a page. `items` overrules what would be found without it. */
export interface ExtractOptions extends FetchedFrom {
  items?: ItemSelectors | undefined;
}

/** Of two readings of a text, the better one is not told by its length alone unless it is so many times the other's. */
const MUCH_LONGER = 2;

/**
 * Reads a page: its main text without boilerplate, its title, author, date, address and language, and the items on it.
 * Evidence in this order: `items` selectors, JSON-LD, microdata, microformats, `__NEXT_DATA__`, repeated blocks,
 * density of text.
 * Never throws for what a page holds; fails with `bad-settings` for a selector that is none.
 */
export function extractPage(bytes: Uint8Array, options: ExtractOptions = {}): ExtractedPage {
  return extractParsed(parsePage(bytes, options), options.items);
}

/** {@link extractPage} for a page that is parsed already. */
export function extractParsed(page: ParsedPage, selectors?: ItemSelectors): ExtractedPage {
  const { named, body, url, base, fetchedAt } = page;
  const context = { base, documentTitle: documentTitle(page) };
  const structured = mergeStructured([
    readStructured(readJsonLd(page), context),
    readStructured(readMicrodata(body, base), context),
    readStructured(readMicroformats(body, base), context),
    readNextData(page, base),
  ]);
  const content = findMainContent(body);
  const main = textOf(content.root, { without: content.without });
  const found =
    selectors === undefined
      ? findItems({ ...context, body, fetchedAt, content, text: main }, structured)
      : selectedItems(page, selectors);
  const isOneText = found.kind === 'article' || found.kind === 'unknown';
  const evidence: PageEvidence = {
    named,
    body,
    meta: readMeta(page),
    url,
    base,
    fetchedAt,
    article: structured.article,
    isOneText,
  };
  return {
    kind: found.kind,
    title: pageTitle(evidence),
    text: pageText(main, structured, found),
    author: pageAuthor(evidence),
    publishedAt: pageDate(evidence),
    canonicalUrl: canonicalUrl(evidence),
    language: pageLanguage(evidence),
    items: found.items,
  };
}

function selectedItems(page: ParsedPage, selectors: ItemSelectors): FoundItems {
  const items = selectItems(page, selectors);
  return { kind: kindOf(items), items };
}

function pageText(main: string, { article }: Structured, { kind, items }: FoundItems): string {
  const stated = article === null ? null : bodyOf(article);
  if (stated !== null && stated.length > main.length * MUCH_LONGER) return stated;
  if (kind !== 'list' && kind !== 'review') return main;
  const together = items.map(({ text }) => text).join('\n');
  return together.length * MUCH_LONGER > main.length ? together : main;
}
