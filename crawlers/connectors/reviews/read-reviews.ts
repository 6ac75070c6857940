import type { FetchedItem } from '../../../src/core/item.ts';
import { NetError } from '../../../src/net/http.ts';
import type { CrawlContext } from '../../connector.ts';
import { askForPage, readPage } from '../page/read-page.ts';
import { nextPage } from './next-page.ts';
import { statedCount } from './stated-count.ts';

/** One page of reviews. */
export interface ReviewPage {
  title: string | null;
  items: FetchedItem[];
  /** How many there are in all, by the page's own word. */
  count: number | null;
  next: string | null;
  bytes: number;
}

const ADVICE = 'this site keeps programs out: export its reviews and bring them in with "earshot import"';

/**
 * Reads a page of reviews from its markup (schema.org, microformats, `__NEXT_DATA__`).
 *
 * @throws {NetError} `forbidden` and `login-page` with an advice, for walls are not worked around; `unexpected-answer`
 * when the page marks up no reviews and does not say either that there are none
 */
export async function readReviews(url: string, context: CrawlContext): Promise<ReviewPage> {
  try {
    const response = await askForPage(url, context);
    const { parsed, extracted } = readPage(response);
    const { kind, title } = extracted;
    const reviews = extracted.items.filter(({ rating }) => kind === 'review' || rating !== null);
    const count = statedCount(parsed);
    if (reviews.length === 0 && count === null) {
      const detail = 'the page marks up no reviews; the connector "page" can be told where they are';
      throw new NetError('unexpected-answer', detail, { retryable: false, status: response.status });
    }
    const items = reviews.map((review) => ({ ...review, language: extracted.language }));
    return { title, items, count, next: nextPage(parsed), bytes: response.body.length };
  } catch (error) {
    throw error instanceof NetError ? advised(error) : error;
  }
}

function advised(error: NetError): NetError {
  const { reason, message, retryable, retryAfterMs, status } = error;
  if (reason !== 'forbidden' && reason !== 'login-page') return error;
  return new NetError(reason, `${message}; ${ADVICE}`, { retryable, retryAfterMs, status, cause: error });
}
