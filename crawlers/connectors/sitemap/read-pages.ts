import type { FetchedItem } from '../../../src/core/item.ts';
import type { FailureReason } from '../../../src/core/outcome.ts';
import { NetError } from '../../../src/net/http.ts';
import type { CrawlContext } from '../../connector.ts';
import type { Waiting } from './cursor.ts';
import { headlineOf, readListed } from './read-listed.ts';

/** Attempts after which a page is given up. */
const MOST_TRIES = 3;

export interface PagesRead {
  items: FetchedItem[];
  bytes: number;
  /** To be tried on a later visit. */
  again: Waiting[];
  /** Why pages were given up, one reason each. */
  lost: FailureReason[];
  /** The site's wish to be left alone for a while. */
  pause: NetError | null;
}

/** Reads pages one after the other, until the site asks for a pause. One that fails does not end the others. */
export async function readPages(pages: readonly Waiting[], context: CrawlContext): Promise<PagesRead> {
  const read: PagesRead = { items: [], bytes: 0, again: [], lost: [], pause: null };
  for (const [index, page] of pages.entries()) {
    try {
      const { items, bytes } = await readListed(page, context);
      read.items.push(...items);
      read.bytes += bytes;
    } catch (error) {
      if (!(error instanceof NetError) || error.reason === 'aborted') throw error;
      if (error.reason === 'rate-limited') {
        return { ...read, again: [...read.again, ...pages.slice(index)], pause: error };
      }
      giveUpOrWait(read, page, error);
    }
  }
  return read;
}

function giveUpOrWait(read: PagesRead, page: Waiting, { reason, retryable }: NetError): void {
  const headline = headlineOf(page);
  if (retryable && page.tries + 1 < MOST_TRIES) read.again.push({ ...page, tries: page.tries + 1 });
  else if (headline !== null) read.items.push(headline);
  else read.lost.push(reason);
}
