import { type HttpResponse, NetError } from '../../../src/net/http.ts';
import { parseFeed } from '../../formats/feed/parse-feed.ts';
import { FeedError, type ParsedFeed } from '../../formats/feed/parsed-feed.ts';

/**
 * The feed that an answer holds.
 *
 * @throws {NetError} when it holds none
 */
export async function readBody({ body, headers, finalUrl, status }: HttpResponse): Promise<ParsedFeed> {
  try {
    return await parseFeed(body, { url: finalUrl, contentType: headers['content-type'] ?? null });
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const { reason, message } = error;
    throw new NetError(reason, message, { retryable: reason === 'empty', status, cause: error });
  }
}
