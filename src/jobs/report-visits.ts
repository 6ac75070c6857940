import type { Logger } from 'pino';
import type { CrawlSummary } from '../pipeline/crawl/record-crawl.ts';
import { inGroups } from '../pipeline/in-groups.ts';
import type { WorkPort } from '../pipeline/work-port.ts';

/** Brands judged together, and how long they gather: many sources speak of a brand at once when it matters most. */
const JUDGED = { most: 1_000, gatherMs: 20 };

/** Logs each visit, and has the brands judged that it brought mentions of. */
export function reportVisits(work: Pick<WorkPort, 'evaluate'>, log: Logger): (summary: CrawlSummary) => void {
  const judge = inGroups(async (brandIds: readonly string[]) => {
    for (const brandId of new Set(brandIds)) await work.evaluate(brandId);
    return brandIds;
  }, JUDGED);
  return (summary) => {
    log.info(summary, 'source visited');
    for (const brandId of summary.brandIds) {
      judge(brandId).catch((err) => log.error({ err, brandId }, 'brand could not be sent to be judged'));
    }
  };
}
