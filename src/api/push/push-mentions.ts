import type { z } from '@hono/zod-openapi';
import { mentionsOfItems } from '../../../db/repos/mentions/mentions.ts';
import type { Store } from '../../../db/store.ts';
import { groupBy } from '../../core/group-by.ts';
import type { IngestContext, IngestedItem } from '../../pipeline/items/ingest-batch.ts';
import { faultsOf, sentenceOf } from '../faults.ts';
import { pushItem, type pushResult } from '../schemas/push.ts';
import { ingestPushed } from './ingest-pushed.ts';
import type { PushItem } from './pushed-item.ts';

type PushResult = z.infer<typeof pushResult>;

export interface Pushed {
  /** One for each entry, in the order given. */
  results: PushResult[];
  /** Brands that have new mentions. */
  brandIds: string[];
}

/** An item that was stored, and its place in the request. */
interface Stored extends IngestedItem {
  index: number;
}

/** Stores what is good among `entries` and says of every entry what became of it. */
export async function pushMentions(context: IngestContext, entries: readonly unknown[]): Promise<Pushed> {
  const { good, refused } = read(entries);
  const { outcomes, brandIds } = await ingestPushed(
    context,
    good.map(({ item }) => item),
  );
  const stored: Stored[] = [];
  for (const [at, outcome] of outcomes.entries()) {
    const index = good[at]?.index ?? -1;
    if ('fault' in outcome) refused.push(refusal(index, outcome.fault));
    else stored.push({ ...outcome, index });
  }
  const results = [...refused, ...(await resultsOf(context.store, stored))];
  return { results: results.toSorted((a, b) => a.index - b.index), brandIds };
}

/** Good entries with their places, and a result for each of the others. */
function read(entries: readonly unknown[]) {
  const good: { index: number; item: PushItem }[] = [];
  const refused: PushResult[] = [];
  for (const [index, entry] of entries.entries()) {
    const { data: item, error } = pushItem.safeParse(entry);
    if (item !== undefined) good.push({ index, item });
    else refused.push(refusal(index, sentenceOf(faultsOf(error))));
  }
  return { good, refused };
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
