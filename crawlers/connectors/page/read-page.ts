import { type HttpResponse, NetError } from '../../../src/net/http.ts';
import { failureOfStatus } from '../../../src/net/status.ts';
import type { CrawlContext } from '../../connector.ts';
import { extractParsed } from '../../extract/extract-page.ts';
import type { ExtractedPage } from '../../extract/extracted-page.ts';
import type { ItemSelectors } from '../../extract/item-selectors.ts';
import { type ParsedPage, parsePage } from '../../extract/parsed-page.ts';
import { parseDate } from '../../formats/dates.ts';
import { findWall } from './wall.ts';

/** A page that was fetched, and what it says. */
export interface ReadPage {
  parsed: ParsedPage;
  extracted: ExtractedPage;
}

/** What every request for a page has in common. */
const ACCEPT = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1';

/**
 * Asks for a page.
 *
 * @throws {NetError} with the reason of an answer of 400 and above, or of no answer
 */
export async function askForPage(
  url: string,
  { http, clock, signal }: CrawlContext,
  headers: Record<string, string> = {},
): Promise<HttpResponse> {
  const response = await http.fetch({ url, headers: { accept: ACCEPT, ...headers }, signal });
  const failure = failureOfStatus(response.status, response.headers, clock.now());
  if (failure !== null) throw failure;
  return response;
}

/**
 * Reads an answer as a page. `selectors` overrule what its items would be without them.
 *
 * @throws {NetError} `not-a-page`, `empty`, or `login-page` and `forbidden` for a wall in the page's place
 */
export function readPage(response: HttpResponse, selectors?: ItemSelectors): ReadPage {
  const { status, headers, body, finalUrl, redirects } = response;
  const contentType = headers['content-type'] ?? null;
  if (contentType !== null && !/html|text\/plain/i.test(contentType)) {
    throw new NetError('not-a-page', `answered ${contentType.slice(0, 80)}`, { retryable: false, status });
  }
  const fetchedAt = parseDate(headers.date ?? '');
  const parsed = parsePage(body, { url: finalUrl, contentType, fetchedAt });
  const extracted = extractParsed(parsed, selectors);
  const wall = findWall(parsed, extracted, redirects.length > 0);
  if (wall !== null) throw new NetError(wall.reason, wall.detail, { retryable: false, status });
  if (extracted.text === '' && extracted.items.length === 0) {
    throw new NetError('empty', 'the page has no text', { retryable: true, status });
  }
  return { parsed, extracted };
}
