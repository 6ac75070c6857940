import { findSubscription, updateSubscription } from '../../../db/repos/crawl/subscriptions.ts';
import type { PipelineContext } from '../context.ts';
import type { WorkPort } from '../work-port.ts';
import { visitSoon } from './visit-soon.ts';

/**
 * Takes an rssCloud server's word that a feed has changed. It is not signed and brings nothing, so it is only a reason
 * to look.
 *
 * @param topic the feed that is said to have changed
 * @returns false when nobody asked to be told of it
 */
export async function takePing(
  context: Pick<PipelineContext, 'store' | 'clock'> & { work: WorkPort },
  subscriptionId: string,
  topic: string | null,
): Promise<boolean> {
  const found = await findSubscription(context.store, subscriptionId);
  if (!found?.wanted || found.subscription.protocol !== 'rsscloud' || found.subscription.topic !== topic)
    return false;
  const { sourceId } = found.subscription;
  await updateSubscription(context.store, subscriptionId, { lastDeliveryAt: context.clock.now() });
  if (sourceId !== null) await visitSoon(context, sourceId);
  return true;
}
