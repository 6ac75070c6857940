import { ingestPushed } from '../api/push/ingest-pushed.ts';
import type { PushItem } from '../api/push/pushed-item.ts';
import type { PipelineContext } from '../pipeline/context.ts';
import { oldestKept } from '../pipeline/retention.ts';

/** A row that can be stored, and the line it stands on. */
export interface ImportRow {
  line: number;
  item: PushItem;
}

/** What became of some rows. */
export interface ImportedRows {
  created: number;
  existing: number;
  refused: { line: number; fault: string }[];
  /** New mentions of brands: an item may mention none, or several. */
  mentions: number;
}

/**
 * Stores rows as pushed items are stored. What was written before `begun`, when the import began, is history: it
 * teaches what is usual and raises no alert. What retention would take away at once is refused.
 */
export async function importMentions(
  context: Pick<PipelineContext, 'store' | 'clock' | 'scorer' | 'brands' | 'retentionDays'>,
  rows: readonly ImportRow[],
  begun: Date,
): Promise<ImportedRows> {
  const oldest = oldestKept(context.retentionDays, begun);
  const isTooOld = ({ item }: ImportRow) =>
    oldest !== null && item.publishedAt instanceof Date && item.publishedAt < oldest;
  const kept = rows.filter((row) => !isTooOld(row));
  const { outcomes, mentionsNew } = await ingestPushed(
    context,
    kept.map(({ item }) => item),
    begun,
  );
  const imported: ImportedRows = { created: 0, existing: 0, refused: [], mentions: mentionsNew };
  for (const { line } of rows.filter(isTooOld)) imported.refused.push({ line, fault: TOO_OLD });
  for (const [index, outcome] of outcomes.entries()) {
    if ('fault' in outcome) imported.refused.push({ line: kept[index]?.line ?? 0, fault: outcome.fault });
    else if (outcome.isNew) imported.created += 1;
    else imported.existing += 1;
  }
  return imported;
}

const TOO_OLD = 'publishedAt: older than RETENTION_DAYS keeps';
