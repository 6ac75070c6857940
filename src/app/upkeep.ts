import type { Database } from '../../db/database.ts';
import { ensurePartitions, prunePartitions } from '../../db/partitions.ts';
import { pruneCrawls } from '../../db/repos/crawls.ts';
import type { PipelineContext } from '../pipeline/context.ts';
import { oldestKept } from '../pipeline/retention.ts';

/** What keeps the database in shape, done once a day: room for the months to come, and an end for what is too old. */
export async function keepInShape(
  database: Database,
  { store, clock, retentionDays }: Pick<PipelineContext, 'store' | 'clock' | 'retentionDays'>,
): Promise<void> {
  const now = clock.now();
  await ensurePartitions(database, now);
  const before = oldestKept(retentionDays, now);
  if (before === null) return;
  await prunePartitions(database, before);
  await pruneCrawls(store, before);
}
