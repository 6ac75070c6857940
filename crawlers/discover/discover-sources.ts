import type { FailureReason } from '../../src/core/outcome.ts';
import { SECOND } from '../../src/core/time.ts';
import { type HttpResponse, NetError } from '../../src/net/http.ts';
import { failureOfStatus } from '../../src/net/status.ts';
import type { CrawlContext } from '../connector.ts';
import { parsePage } from '../extract/parsed-page.ts';
import { parseFeed } from '../formats/feed/parse-feed.ts';
import { FeedError } from '../formats/feed/parsed-feed.ts';
import { type Candidate, feedAt } from './candidate.ts';
import { commonPaths } from './common-paths.ts';
import { discoverFeeds } from './discover-feeds.ts';
import { knownPlaces } from './known-places.ts';
import { type FoundSource, lookAt } from './look.ts';
import { pageHints } from './page-hints.ts';
import { robotsSitemaps } from './robots-sitemaps.ts';

/** What can be read on a site. */
export interface Discovery {
  url: string;
  /** What can be read comes first. */
  feeds: FoundSource[];
  /** Why the page at `url` itself could not be read; null when it could. */
  error: { reason: FailureReason; detail: string } | null;
}

/** How a discovery is asked for. `signal` ends it. */
export type Discover = (url: string, signal: AbortSignal) => Promise<Discovery>;

/** Candidates that are looked at. */
const MOST = 12;
/** Sites that take longer are not waited for: a person is. */
const DEADLINE = 30 * SECOND;

/**
 * Finds what can be read at `url` and around: by the address, by what the page advertises and what software made it, by
 * the site's robots.txt, and where nothing comes of that at the usual places. Each find is visited once, politely, and
 * shows its last items. With `query`, sites that can be searched are found as well.
 *
 * @throws {NetError} `aborted` when `signal` ends it
 */
export async function discoverSources(
  url: string,
  query: string | null,
  context: CrawlContext,
): Promise<Discovery> {
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(DEADLINE)]);
  const hurried = { ...context, signal };
  const { candidates, error } = await candidatesAt(url, query, hurried);
  const looked = await Promise.all(unique(candidates).map((candidate) => lookAt(candidate, hurried)));
  const isFound = looked.some(({ ok, connector }) => ok && connector === 'feed');
  const guesses = isFound || !(error === null || error.reason === 'not-found') ? [] : commonPaths(url);
  const feeds = [...looked, ...(await firstAmong(guesses, looked, hurried))];
  if (context.signal.aborted) throw new NetError('aborted', 'the search was given up', { retryable: true });
  return { url, feeds: withoutCopies(feeds).toSorted((a, b) => Number(b.ok) - Number(a.ok)), error };
}

async function candidatesAt(
  url: string,
  query: string | null,
  context: CrawlContext,
): Promise<{ candidates: Candidate[]; error: Discovery['error'] }> {
  try {
    const response = await context.http.fetch({ url, signal: context.signal });
    const failure = failureOfStatus(response.status, response.headers, context.clock.now());
    if (failure !== null) throw failure;
    if (await isFeed(response)) return { candidates: [feedAt(url)], error: null };
    const { body, finalUrl, headers } = response;
    const options = { url: finalUrl, contentType: headers['content-type'] };
    const candidates = [
      ...knownPlaces(url),
      ...knownPlaces(finalUrl),
      ...discoverFeeds(body, options).map((feed) => feedAt(feed.url, feed)),
      ...pageHints(parsePage(body, options), query),
      ...(await robotsSitemaps(new URL(finalUrl).origin, context)),
    ];
    return { candidates, error: null };
  } catch (error) {
    if (!(error instanceof NetError)) throw error;
    return { candidates: knownPlaces(url), error: { reason: error.reason, detail: error.message } };
  }
}

async function isFeed({ body, finalUrl, headers }: HttpResponse): Promise<boolean> {
  try {
    await parseFeed(body, { url: finalUrl, contentType: headers['content-type'] });
    return true;
  } catch (error) {
    if (error instanceof FeedError) return false;
    throw error;
  }
}

/** One after the other, until something can be read: guesses cost a site more than they bring. */
async function firstAmong(
  guesses: readonly Candidate[],
  looked: readonly FoundSource[],
  context: CrawlContext,
): Promise<FoundSource[]> {
  const known = new Set(looked.map(({ url }) => url));
  for (const guess of guesses) {
    if (known.has(guess.url) || context.signal.aborted) continue;
    const found = await lookAt(guess, context);
    if (found.ok) return [found];
  }
  return [];
}

/** Each place once, as it was told of first. */
function unique(candidates: readonly Candidate[]): Candidate[] {
  const byPlace = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const place = `${candidate.connector} ${candidate.url.replace(/\/$/, '')}`;
    const first = byPlace.get(place) ?? candidate;
    byPlace.set(place, { ...first, type: first.type ?? candidate.type });
  }
  return [...byPlace.values()].slice(0, MOST);
}

/** A site often has one feed under two addresses. */
function withoutCopies(feeds: readonly FoundSource[]): FoundSource[] {
  const seen = new Set<string>();
  return feeds.filter(({ ok, connector, items }) => {
    const content = JSON.stringify([connector, items]);
    const isCopy = ok && items.length > 0 && seen.has(content);
    seen.add(content);
    return !isCopy;
  });
}
