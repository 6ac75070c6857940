import { parseFeed } from '../../../crawlers/formats/feed/parse-feed.ts';
import { FeedError } from '../../../crawlers/formats/feed/parsed-feed.ts';
import { isSignedBy } from '../../../crawlers/push/signature.ts';
import { connectorById } from '../../../crawlers/registry.ts';
import { changeCursor } from '../../../db/repos/crawl/pushed-sources.ts';
import { findSource } from '../../../db/repos/crawl/sources.ts';
import { findSubscription, updateSubscription } from '../../../db/repos/crawl/subscriptions.ts';
import type { FetchedItem } from '../../core/item.ts';
import type { PipelineContext } from '../context.ts';
import { ingestItems } from '../items/ingest-items.ts';
import { keptItems } from '../retention.ts';
import type { WorkPort } from '../work-port.ts';
import { visitSoon } from './visit-soon.ts';

export type DeliveryContext = Pick<
  PipelineContext,
  'store' | 'clock' | 'scorer' | 'brands' | 'retentionDays'
> & { work: WorkPort };

/** What a hub sends: the bytes as they came, which are what it signed. */
export interface HubDelivery {
  body: Uint8Array;
  contentType: string | null;
  /** `X-Hub-Signature`. */
  signature: string | undefined;
}

/**
 * What became of a delivery. `stored`: its items are kept. `empty`: it is no feed, or one without items, as after a deletion, so the source is visited instead.
 * `ignored`: its signature is missing or wrong. `unwanted`: nobody has this subscription any more.
 */
export const deliveryOutcomes = ['stored', 'empty', 'ignored', 'unwanted'] as const;
export type DeliveryOutcome = (typeof deliveryOutcomes)[number];

/**
 * Takes what a WebSub hub delivers: signed by it, read as a feed, stored as a visit would have, remembered by the
 * source's cursor as if it had been, and judged. All of it may come twice.
 */
export async function takeDelivery(
  context: DeliveryContext,
  subscriptionId: string,
  delivery: HubDelivery,
): Promise<DeliveryOutcome> {
  const { store, clock } = context;
  const found = await findSubscription(store, subscriptionId);
  const sourceId = found?.subscription.sourceId ?? null;
  if (!found?.wanted || sourceId === null || found.subscription.protocol !== 'websub') return 'unwanted';
  if (!isSignedBy(found.subscription.secret, delivery.body, delivery.signature)) return 'ignored';
  const items = await itemsIn(delivery, found.subscription.topic);
  if (items.length === 0) await visitSoon(context, sourceId);
  else await storeItems(context, sourceId, items);
  await updateSubscription(store, subscriptionId, { lastDeliveryAt: clock.now() });
  return items.length === 0 ? 'empty' : 'stored';
}

async function itemsIn({ body, contentType }: HubDelivery, topic: string): Promise<FetchedItem[]> {
  try {
    return (await parseFeed(body, { url: topic, contentType })).items;
  } catch (error) {
    if (error instanceof FeedError) return [];
    throw error;
  }
}

async function storeItems(
  context: DeliveryContext,
  sourceId: string,
  items: readonly FetchedItem[],
): Promise<void> {
  const { store, clock, retentionDays, work } = context;
  const source = await findSource(store, sourceId);
  if (source === null) return;
  const { connector } = source;
  const kept = keptItems(items, retentionDays, clock.now());
  const { brandIds } = await ingestItems(context, kept, { sourceId, connector, scope: sourceId });
  const remember = connectorById(connector)?.remember;
  if (remember !== undefined) await changeCursor(store, sourceId, (cursor) => remember(cursor, items));
  for (const brandId of brandIds) await work.evaluate(brandId);
}
