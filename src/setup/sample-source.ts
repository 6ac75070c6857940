import type { CrawlContext } from '../../crawlers/connector.ts';
import type { FetchedItem } from '../core/item.ts';
import type { FailureReason } from '../core/outcome.ts';
import { MINUTE, SECOND } from '../core/time.ts';
import { NetError } from '../net/http.ts';
import { checkedSource, type SourceWish } from './sources.ts';

/** What one look at a place brought. */
export interface Sampled {
  /** Newest first. */
  items: FetchedItem[];
  /** The place's own title, when it gives one. */
  title: string | null;
  /** Why it could not be read; null when it could. */
  error: { reason: FailureReason; detail: string } | null;
}

/**
 * Looks at a place once, as a visit would, and keeps nothing of it. `signal` ends the look.
 *
 * @throws {SetupError} when there is no such connector or its settings are not valid
 */
export type Sample = (
  wish: Pick<SourceWish, 'connector' | 'settings'>,
  signal?: AbortSignal,
) => Promise<Sampled>;

/** Places that take longer are not waited for: a person is. */
const DEADLINE = 20 * SECOND;
/** A look is as good as a new one for so long: who tries out a query asks for the same places again and again. */
const FRESH = 5 * MINUTE;
const REMEMBERED = 100;

/** Looks at places with the manners of a crawl; the same place is asked once in a while only. */
export function createSampler(context: Omit<CrawlContext, 'signal'>): Sample {
  const looks = new Map<string, { at: number; sampled: Promise<Sampled> }>();
  return async (wish, signal) => {
    const { connector, settings } = checkedSource(wish);
    const key = JSON.stringify([connector.id, settings]);
    const now = performance.now();
    const known = looks.get(key);
    if (known !== undefined && now - known.at < FRESH) return known.sampled;
    const deadline = AbortSignal.timeout(DEADLINE);
    const ended = signal === undefined ? deadline : AbortSignal.any([signal, deadline]);
    const sampled = look();
    looks.delete(key);
    looks.set(key, { at: now, sampled });
    const [oldest] = looks.keys();
    if (looks.size > REMEMBERED && oldest !== undefined) looks.delete(oldest);
    // What failed may go well a moment later, and whoever gave up says nothing about the place.
    void sampled.then(({ error }) => error !== null && looks.delete(key));
    return sampled;

    async function look(): Promise<Sampled> {
      try {
        const { items, title } = await connector.crawl(
          { settings, cursor: {} },
          { ...context, signal: ended },
        );
        return { items: items.toSorted(newestFirst), title, error: null };
      } catch (error) {
        if (!(error instanceof NetError)) throw error;
        const reason = deadline.aborted ? 'timeout' : error.reason;
        return { items: [], title: null, error: { reason, detail: error.message } };
      }
    }
  };
}

function newestFirst(a: FetchedItem, b: FetchedItem): number {
  return (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0);
}
