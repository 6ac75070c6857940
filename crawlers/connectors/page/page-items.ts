import type { FetchedItem } from '../../../src/core/item.ts';
import type { ExtractedPage } from '../../extract/extracted-page.ts';
import { pageItem } from '../../extract/item.ts';

/** What a page that was found at `finalUrl` brings. One that is one text is an item itself, ahead of its comments. */
export function pageItems(extracted: ExtractedPage, finalUrl: string): FetchedItem[] {
  const { kind, title, text, author, publishedAt, canonicalUrl, language, items } = extracted;
  const spoken = items.map((item) => ({ ...item, language }));
  if (kind !== 'article' && !(kind === 'unknown' && items.length === 0)) return spoken;
  const article = pageItem({ url: canonicalUrl ?? finalUrl, title, text, author, publishedAt });
  return [{ ...article, language }, ...spoken];
}
