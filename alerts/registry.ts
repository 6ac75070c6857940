import type { Notifier } from './notifier.ts';
import { email } from './notifiers/email.ts';
import { webhook } from './notifiers/webhook.ts';

/** Every notifier there is; one file each in `notifiers/`. Settings are checked by its schema before it sends. */
export const notifiers: readonly Notifier[] = [webhook, email] as readonly Notifier[];

export function notifierById(id: string): Notifier | null {
  return notifiers.find((notifier) => notifier.id === id) ?? null;
}
