import { groupBy } from '../../core/group-by.ts';
import type { IngestContext, IngestedItem } from '../../pipeline/items/ingest-batch.ts';
import { ingestLoads, type Load } from '../../pipeline/items/ingest-items.ts';
import { provenanceOf } from './provenance.ts';
import { type PushItem, pushedItem } from './pushed-item.ts';

/** What became of one pushed item, or why it was refused. */
export type PushOutcome = IngestedItem | { fault: string };

/**
 * Stores pushed items, each under the place that it says it comes from.
 *
 * @param historicBefore items of the time before it are history: they teach what is usual and raise no alert
 * @returns what became of each item, in the order given, how many new mentions there are, and of which brands
 */
export async function ingestPushed(
  context: IngestContext,
  items: readonly PushItem[],
  historicBefore: Date | null = null,
): Promise<{ outcomes: PushOutcome[]; mentionsNew: number; brandIds: string[] }> {
  const loads: Load[] = [];
  const stored: PushItem[][] = [];
  for (const [source, group] of groupBy(items, (item) => item.source ?? null)) {
    const provenance = await provenanceOf(context.store, source);
    if (provenance === null) continue;
    loads.push({ fetched: group.map(pushedItem), provenance: { ...provenance, historicBefore } });
    stored.push(group);
  }
  const results = await ingestLoads(context, loads);
  const outcomes = new Map<PushItem, PushOutcome>();
  for (const [index, result] of results.entries()) {
    for (const [at, item] of (stored[index] ?? []).entries()) {
      outcomes.set(item, result.items[at] ?? NOWHERE);
    }
  }
  return {
    outcomes: items.map((item) => outcomes.get(item) ?? NOWHERE),
    mentionsNew: results.reduce((sum, { mentionsNew }) => sum + mentionsNew, 0),
    brandIds: [...new Set(results.flatMap(({ brandIds }) => brandIds))],
  };
}

const NOWHERE: PushOutcome = { fault: 'source: there is no such source' };
