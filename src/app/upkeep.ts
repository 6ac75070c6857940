import type { Database } from '../../db/database.ts';
import { ensurePartitions, prunePartitions } from '../../db/partitions.ts';
import { pruneChanges } from '../../db/repos/changes.ts';
import { pruneCrawls } from '../../db/repos/crawl/crawls.ts';
import type { PipelineContext } from '../pipeline/context.ts';
import { drawSentimentSamples } from '../pipeline/quality/draw-reviews.ts';
import { drawRelevanceSamples } from '../pipeline/relevance/draw-samples.ts';
import { oldestKept } from '../pipeline/retention.ts';

/** How long a client may be away and still be told all it missed. */
const CHANGES_KEPT_DAYS = 7;

/** Done once a day: room for the months to come, the week's samples, and an end for what is too old. */
export async function keepInShape(
  database: Database,
  { store, clock, retentionDays }: Pick<PipelineContext, 'store' | 'clock' | 'retentionDays'>,
): Promise<void> {
  const now = clock.now();
  await ensurePartitions(database, now);
  await pruneChanges(store, CHANGES_KEPT_DAYS);
  await drawRelevanceSamples(store, now);
  await drawSentimentSamples(store, now);
  const before = oldestKept(retentionDays, now);
  if (before === null) return;
  await prunePartitions(database, before);
  await pruneCrawls(store, before);
}
