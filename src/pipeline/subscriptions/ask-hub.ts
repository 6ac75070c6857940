import type { Subscription } from '../../core/subscription.ts';
import { LEASE_SECONDS } from './schedule.ts';
import { type HubContext, sendForm } from './send-form.ts';

/**
 * Asks a WebSub hub to begin, go on or end delivering to `callback` (W3C WebSub §5.1). It asks back before it does
 * (see confirm.ts).
 *
 * @throws {NetError} when the hub does not take the request
 */
export async function askHub(
  context: HubContext,
  mode: 'subscribe' | 'unsubscribe',
  { hub, topic, secret }: Pick<Subscription, 'hub' | 'topic' | 'secret'>,
  callback: string,
): Promise<void> {
  await sendForm(context, hub, {
    'hub.callback': callback,
    'hub.mode': mode,
    'hub.topic': topic,
    // Hubs of PubSubHubbub 0.3 insist on it.
    'hub.verify': 'async',
    ...(mode === 'subscribe' && { 'hub.lease_seconds': String(LEASE_SECONDS), 'hub.secret': secret }),
  });
}
