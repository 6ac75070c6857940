import type { FetchedItem } from '../../src/core/item.ts';
import type { FailureReason } from '../../src/core/outcome.ts';
import { NetError } from '../../src/net/http.ts';
import type { CrawlContext } from '../connector.ts';
import { connectorById } from '../registry.ts';
import type { Candidate } from './candidate.ts';

/** A source that was found, with what it last brought or why it could not be read. */
export interface FoundSource extends Omit<Candidate, 'probe'> {
  items: Pick<FetchedItem, 'title' | 'url' | 'publishedAt'>[];
  ok: boolean;
  /** Null when `ok`. */
  error: { reason: FailureReason; detail: string } | null;
}

const PREVIEWED = 3;

/** Visits a candidate once, to see what comes of it. Only what is our own fault is thrown. */
export async function lookAt(
  { probe, ...candidate }: Candidate,
  context: CrawlContext,
): Promise<FoundSource> {
  try {
    const { items, title } = await crawl(candidate.connector, probe ?? candidate.settings, context);
    const preview = latestFirst(items)
      .slice(0, PREVIEWED)
      .map(({ title, text, url, publishedAt }) => ({ title: title ?? text.slice(0, 200), url, publishedAt }));
    return { ...candidate, title: title ?? candidate.title, items: preview, ok: true, error: null };
  } catch (error) {
    if (!(error instanceof NetError)) throw error;
    const { reason, message: detail } = error;
    return { ...candidate, items: [], ok: false, error: { reason, detail } };
  }
}

function crawl(id: string, written: Record<string, unknown>, context: CrawlContext) {
  const connector = connectorById(id);
  const settings = connector?.settings.safeParse(written);
  if (connector === null || settings?.success !== true) {
    throw new NetError('bad-settings', 'it cannot be read with these settings', { retryable: false });
  }
  return connector.crawl({ settings: settings.data, cursor: {} }, context);
}

function latestFirst(items: readonly FetchedItem[]): FetchedItem[] {
  const time = ({ publishedAt }: FetchedItem) => publishedAt?.getTime() ?? 0;
  return items.toSorted((a, b) => time(b) - time(a));
}
