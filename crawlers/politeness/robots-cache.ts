import { LRUCache } from 'lru-cache';
import { DAY, MINUTE, SECOND } from '../../src/core/time.ts';
import { orAborted } from '../../src/net/abort.ts';
import { maxAgeSeconds } from '../../src/net/caching.ts';
import { type HttpClient, NetError } from '../../src/net/http.ts';
import { allowAll, parseRobots, type Robots } from './robots.ts';

/** What is known of one origin: its rules, or why nothing may be fetched there now. */
type Verdict = { ok: true; robots: Robots } | { ok: false; error: NetError };

/** Rules kept over all origins; an origin without rules counts as one. */
const MAX_RULES = 200_000;

/** Publishers may shorten the day for which rules are kept, but not to nothing. */
const MIN_LIFETIME = 5 * MINUTE;

/** How soon an origin whose rules could not be read is asked again. */
const FAILURE_LIFETIME = MINUTE;

const MAX_BYTES = 5 * 1024 * 1024;

export interface RobotsCache {
  /**
   * The rules of `origin`, fetched at most once a day however many ask at once.
   *
   * @throws NetError `robots` (retryable) when the server fails to hand them out, the transport's own reason when it
   * cannot be reached: either way nothing may be fetched there now (RFC 9309 §2.3.1.4)
   */
  rulesFor(origin: string, signal?: AbortSignal): Promise<Robots>;
}

function unavailable(origin: string, error: NetError): NetError {
  const { retryAfterMs, status, cause } = error;
  const reason = error.reason === 'too-large' || error.reason === 'bad-encoding' ? 'robots' : error.reason;
  const options = { retryable: error.retryable || reason === 'robots', retryAfterMs, status, cause };
  return new NetError(reason, `robots.txt of ${new URL(origin).host}: ${error.message}`, options);
}

/** Fetches and keeps robots.txt files for the crawler whose product token is `product`. */
export function createRobotsCache(http: HttpClient, product: string): RobotsCache {
  const kept = new LRUCache<string, Verdict>({
    maxSize: MAX_RULES,
    sizeCalculation: (verdict) => (verdict.ok ? verdict.robots.size + 1 : 1),
    ttl: DAY,
    ttlResolution: 0,
    // Rules age by the machine's own clock: they are about a real server, whatever time the domain lives in.
    perf: performance,
  });
  const underWay = new Map<string, Promise<Verdict>>();

  async function ask(origin: string): Promise<{ verdict: Verdict; lifetime: number }> {
    try {
      const { status, headers, body } = await http.fetch({
        url: `${origin}/robots.txt`,
        maxBytes: MAX_BYTES,
      });
      if (status >= 500) {
        const error = new NetError('robots', `answered ${status}`, { retryable: true, status });
        return { verdict: { ok: false, error: unavailable(origin, error) }, lifetime: FAILURE_LIFETIME };
      }
      const robots = status >= 200 && status < 300 ? parseRobots(body, product) : allowAll;
      const lifetime = (maxAgeSeconds(headers) ?? Number.POSITIVE_INFINITY) * SECOND;
      return { verdict: { ok: true, robots }, lifetime: Math.min(Math.max(lifetime, MIN_LIFETIME), DAY) };
    } catch (error) {
      if (!(error instanceof NetError)) throw error;
      // Redirects that lead nowhere are a missing file (RFC 9309 §2.3.1.2).
      const verdict: Verdict =
        error.reason === 'redirect-loop' || error.reason === 'bad-url'
          ? { ok: true, robots: allowAll }
          : { ok: false, error: unavailable(origin, error) };
      return { verdict, lifetime: FAILURE_LIFETIME };
    }
  }

  async function learn(origin: string): Promise<Verdict> {
    try {
      const { verdict, lifetime } = await ask(origin);
      kept.set(origin, verdict, { ttl: lifetime });
      return verdict;
    } finally {
      underWay.delete(origin);
    }
  }

  return {
    async rulesFor(origin, signal) {
      let verdict = kept.get(origin);
      if (verdict === undefined) {
        // Shared by all who wait for this origin, so one who gives up must not end it.
        const asked = underWay.get(origin) ?? learn(origin);
        underWay.set(origin, asked);
        verdict = await orAborted(asked, signal);
      }
      if (!verdict.ok) throw verdict.error;
      return verdict.robots;
    },
  };
}
