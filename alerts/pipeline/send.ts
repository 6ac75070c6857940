import type { Outcome } from '../../src/core/outcome.ts';
import type { NotifyContext } from '../notifier.ts';
import { failedForGood } from '../outcomes.ts';
import { notifierById } from '../registry.ts';
import type { ClaimedDelivery } from './delivery.ts';

/** Hands a delivery to its receiver's notifier once. Never throws. */
export async function sendDelivery(
  { messageId, message, page, receiver }: ClaimedDelivery,
  context: NotifyContext,
): Promise<Outcome> {
  const notifier = notifierById(receiver.kind);
  if (notifier === null) return failedForGood('bad-settings', `there is no notifier "${receiver.kind}"`);
  const settings = notifier.settings.safeParse(receiver.settings);
  if (!settings.success) {
    // Names of settings only: a message about a value could repeat a secret.
    const names = settings.error.issues.map((issue) => issue.path.join('.') || 'settings');
    return failedForGood('bad-settings', `not valid: ${names.join(', ')}`);
  }
  const links = context.links?.(message, receiver);
  const notification = { id: messageId, message, attachments: page ?? undefined, links };
  return notifier.send(notification, settings.data, context);
}
