import { canonicalUrl } from '../identity/canonical-url.ts';

const link = /https?:\/\/[^\s<>"'“”«»()[\]{}]+/giu;
const MOST_LINKS = 3;
/** An address this long behind its host names one page; shorter ones are front doors that everybody links to. */
const LEAST_PATH = 16;

/** `text` without its links. */
export function withoutLinks(text: string): string {
  return text.replace(link, ' ');
}

/** Canonical addresses of the pages that a text links to, the first three. */
export function linkedPages(text: string): string[] {
  const found: string[] = [];
  for (const [url] of text.matchAll(link)) {
    const page = pageOf(url.replace(/[.,;:!?…]+$/u, ''));
    if (page !== null) found.push(page);
    if (found.length === MOST_LINKS) break;
  }
  return found;
}

/** The canonical address, or null when it is no page's own. */
export function pageOf(url: string): string | null {
  const canonical = canonicalUrl(url);
  if (canonical === null) return null;
  const { pathname, search } = new URL(canonical);
  return pathname.length + search.length < LEAST_PATH ? null : canonical;
}
