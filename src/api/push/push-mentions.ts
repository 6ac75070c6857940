import type { z } from '@hono/zod-openapi';
import { mentionsOfItems } from '../../../db/repos/mentions.ts';
import type { Store } from '../../../db/store.ts';
import type { PipelineContext } from '../../pipeline/context.ts';
import type { IngestedItem } from '../../pipeline/ingest-batch.ts';
import { ingestItems } from '../../pipeline/ingest-items.ts';
import type { Fault } from '../../setup/fault.ts';
import { faultsOf } from '../faults.ts';
import { groupBy } from '../group-by.ts';
import { pushItem, type pushResult } from '../schemas/push.ts';
import { provenanceOf } from './provenance.ts';
import { type PushItem, pushedItem } from './pushed-item.ts';

type PushResult = z.infer<typeof pushResult>;

export interface Pushed {
  /** One for each entry, in the order given. */
  results: PushResult[];
  /** Brands that have new mentions. */
  brandIds: string[];
}

interface Stored extends IngestedItem {
  index: number;
}

/** Stores what is good among `entries` and says of every entry what became of it. */
export async function pushMentions(
  context: Pick<PipelineContext, 'store' | 'clock' | 'scorer' | 'brands'>,
  entries: readonly unknown[],
): Promise<Pushed> {
  const { groups, refused } = read(entries);
  const stored: Stored[] = [];
  const brandIds = new Set<string>();
  for (const [source, group] of groups) {
    const provenance = await provenanceOf(context.store, source);
    if (provenance === null) {
      refused.push(...group.map(({ index }) => refusal(index, 'source: there is no such source')));
      continue;
    }
    const items = group.map(({ item }) => pushedItem(item));
    const ingested = await ingestItems(context, items, provenance);
    stored.push(...ingested.items.map((item, at) => ({ ...item, index: group[at]?.index ?? -1 })));
    for (const brandId of ingested.brandIds) brandIds.add(brandId);
  }
  const results = [...refused, ...(await resultsOf(context.store, stored))];
  return { results: results.toSorted((a, b) => a.index - b.index), brandIds: [...brandIds] };
}

/** Good entries by where they say they come from, and a result for each of the others. */
function read(entries: readonly unknown[]) {
  const good: { index: number; item: PushItem }[] = [];
  const refused: PushResult[] = [];
  for (const [index, entry] of entries.entries()) {
    const { data: item, error } = pushItem.safeParse(entry);
    if (item !== undefined) good.push({ index, item });
    else refused.push(refusal(index, faultsOf(error).map(sentence).join('; ')));
  }
  return { groups: groupBy(good, ({ item }) => item.source ?? null), refused };
}

function sentence({ path, message }: Fault): string {
  return path === '' ? message : `${path}: ${message}`;
}

function refusal(index: number, error: string): PushResult {
  return { index, ok: false, error };
}

async function resultsOf(store: Store, stored: readonly Stored[]): Promise<PushResult[]> {
  const mentions = groupBy(
    await mentionsOfItems(
      store,
      stored.map(({ itemId }) => itemId),
    ),
    ({ itemId }) => itemId,
  );
  return stored.map(({ index, itemId, isNew }) => {
    const own = (mentions.get(itemId) ?? []).map(({ id, brandId }) => ({ id, brandId }));
    const status = isNew ? 'created' : 'exists';
    return { index, ok: true, status, itemId, id: own[0]?.id ?? null, mentions: own };
  });
}
