import type { Source } from '../core/source.ts';
import type { PipelineContext } from '../pipeline/context.ts';
import { createCrawler } from '../pipeline/crawl/crawler.ts';
import type { CrawlSummary } from '../pipeline/crawl/record-crawl.ts';

/**
 * Visits sources side by side, `concurrency` at a time.
 *
 * @param onVisited called after each visit
 * @returns the visits in the order of `sources`; those that another worker makes are left out
 */
export async function crawlAll(
  context: PipelineContext,
  sources: readonly Source[],
  concurrency: number,
  onVisited: () => void = () => {},
): Promise<CrawlSummary[]> {
  const crawler = createCrawler(context);
  const summaries: (CrawlSummary | null)[] = [];
  const waiting = sources.entries();
  const { signal } = new AbortController();
  async function worker(): Promise<void> {
    for (const [index, source] of waiting) {
      summaries[index] = await crawler.crawl(source.id, signal);
      onVisited();
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker));
  return summaries.filter((summary) => summary !== null);
}
