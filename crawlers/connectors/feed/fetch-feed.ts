import { DAY } from '../../../src/core/time.ts';
import { conditionalHeaders } from '../../../src/net/caching.ts';
import { type HttpResponse, NetError } from '../../../src/net/http.ts';
import { failureOfStatus } from '../../../src/net/status.ts';
import type { CrawlContext } from '../../connector.ts';
import type { FeedCursor } from './cursor.ts';

const ACCEPT =
  'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';
/** How long servers are believed that nothing changed: some say so for ever. */
const UNCHANGED_AT_MOST = DAY;
/** Visits after which a permanent redirect is believed and its target is asked straight away. */
const BELIEVED_AFTER = 3;
const PERMANENT = new Set([301, 308]);

/**
 * Asks for the feed, conditionally, where it is known to have moved. When there is nothing there any more, the
 * address that a person gave is asked again.
 *
 * @throws {NetError} with the reason of an answer of 400 and above, or of no answer; `unexpected-answer` for 304 to an
 * unconditional request
 */
export async function fetchFeed(
  url: string,
  cursor: FeedCursor,
  context: CrawlContext,
): Promise<{ response: HttpResponse; moved: FeedCursor['moved'] }> {
  const { moved } = cursor;
  if (moved !== null && moved.visits >= BELIEVED_AFTER) {
    try {
      return { response: await ask(moved.url, cursor, context), moved };
    } catch (error) {
      if (!(error instanceof NetError) || error.retryable || error.reason === 'aborted') throw error;
    }
  }
  const response = await ask(url, cursor, context);
  return { response, moved: movedBy(response, moved) };
}

/** Always with the same headers, but for the validators: what `Vary` names never makes a difference. */
async function ask(
  url: string,
  cursor: FeedCursor,
  { http, clock, signal }: CrawlContext,
): Promise<HttpResponse> {
  const now = clock.now();
  const asked = isDoubtful(cursor, now) ? {} : conditionalHeaders(cursor);
  const response = await http.fetch({ url, headers: { accept: ACCEPT, ...asked }, signal });
  const { status, headers } = response;
  const failure = failureOfStatus(status, headers, now);
  if (failure !== null) throw failure;
  if (status === 304 && Object.keys(asked).length === 0)
    throw new NetError('unexpected-answer', 'answered "not modified" though nothing was known', {
      retryable: true,
      status,
    });
  return response;
}

function isDoubtful({ sentAt }: FeedCursor, now: Date): boolean {
  return sentAt !== null && now.getTime() - Date.parse(sentAt) > UNCHANGED_AT_MOST;
}

/** A chain of redirects is permanent when every one of it is. */
function movedBy({ redirects, finalUrl }: HttpResponse, before: FeedCursor['moved']): FeedCursor['moved'] {
  if (redirects.length === 0 || !redirects.every(({ status }) => PERMANENT.has(status))) return null;
  return { url: finalUrl, visits: before?.url === finalUrl ? before.visits + 1 : 1 };
}
