import type { Source } from '../core/source.ts';
import type { PipelineContext } from '../pipeline/context.ts';
import { type CrawlSummary, crawlSource } from '../pipeline/crawl-source.ts';

/** Visits sources side by side, `concurrency` at a time. Those another worker holds are left out. */
export async function crawlAll(
  context: PipelineContext,
  sources: readonly Source[],
  concurrency: number,
): Promise<CrawlSummary[]> {
  const waiting = [...sources];
  const summaries: CrawlSummary[] = [];
  const signal = new AbortController().signal;
  async function worker(): Promise<void> {
    for (let source = waiting.shift(); source !== undefined; source = waiting.shift()) {
      const summary = await crawlSource(context, source.id, signal);
      if (summary !== null) summaries.push(summary);
    }
  }
  await Promise.all(Array.from({ length: Math.min(concurrency, sources.length) }, worker));
  return summaries;
}
