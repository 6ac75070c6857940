import { randomBytes } from 'node:crypto';
import { notifierById, notifiers } from '../../alerts/registry.ts';
import { insertReceiver } from '../../db/repos/telling/receivers.ts';
import type { Store } from '../../db/store.ts';
import { newId } from '../core/id.ts';
import type { Receiver } from '../core/receiver.ts';
import type { QuietHours } from '../core/routing.ts';
import { checked, SetupError } from './fault.ts';

export interface ReceiverWish {
  name: string;
  kind: string;
  settings: Record<string, unknown>;
  quietHours?: QuietHours | null | undefined;
}

/** @throws {SetupError} when there is no such notifier or its settings are not valid */
export async function addReceiver(store: Store, wish: ReceiverWish, now: Date): Promise<Receiver> {
  const receiver: Receiver = {
    id: newId(now),
    name: wish.name,
    kind: wish.kind,
    settings: checkedReceiverSettings(wish.kind, wish.settings),
    disabledReason: null,
    quietHours: wish.quietHours ?? null,
    createdAt: now,
  };
  await insertReceiver(store, receiver);
  return receiver;
}

/** Settings as the notifier reads them. @throws {SetupError} */
export function checkedReceiverSettings(
  kind: string,
  settings: Record<string, unknown>,
): Record<string, unknown> {
  const notifier = notifierById(kind);
  if (notifier === null) {
    const known = notifiers.map(({ id }) => id).join(', ');
    throw new SetupError([{ path: 'kind', message: `there is no such notifier; there are ${known}` }]);
  }
  return checked(notifier.settings, settings, 'settings') as Record<string, unknown>;
}

/**
 * `wished` with the secret that it replaces as `previousSecret`, where a kind has one: both sign until that is taken away.
 * What `wished` says of it counts.
 */
export function withOverlap(
  { kind, settings }: Pick<Receiver, 'kind' | 'settings'>,
  wished: Record<string, unknown>,
): Record<string, unknown> {
  const overlaps = notifierById(kind)?.secrets.includes('previousSecret') ?? false;
  if (!overlaps || wished.secret === undefined || 'previousSecret' in wished) return wished;
  const previousSecret = wished.secret === settings.secret ? settings.previousSecret : settings.secret;
  return previousSecret === undefined ? wished : { ...wished, previousSecret };
}

/** Settings without their secrets, as they may be shown. */
export function shownReceiverSettings({
  kind,
  settings,
}: Pick<Receiver, 'kind' | 'settings'>): Record<string, unknown> {
  const secrets = notifierById(kind)?.secrets ?? Object.keys(settings);
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !secrets.includes(name)));
}

/** A fresh webhook secret: 32 random bytes as Standard Webhooks writes them. */
export function newSigningSecret(): string {
  return `whsec_${randomBytes(32).toString('base64')}`;
}
