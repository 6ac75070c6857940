import {
  findReceiver,
  findReceiverByName,
  type ReceiverChange,
  updateReceiver,
} from '../../db/repos/telling/receivers.ts';
import type { Store } from '../../db/store.ts';
import type { Receiver } from '../core/receiver.ts';
import type { QuietHours } from '../core/routing.ts';
import { SetupError } from './fault.ts';
import { checkedReceiverSettings, withOverlap } from './receivers.ts';

export interface ReceiverWishChange {
  name?: string | undefined;
  /** Joined with the present ones, whose secrets nobody outside knows; null takes a setting away. */
  settings?: Record<string, unknown> | undefined;
  quietHours?: QuietHours | null | undefined;
  enabled?: boolean | undefined;
}

/**
 * Changes what is given and keeps the rest. Null when there is no such receiver. Must run in a transaction.
 *
 * @throws {SetupError} when the name is taken or the settings are not valid
 */
export async function changeReceiver(
  store: Store,
  id: string,
  wish: ReceiverWishChange,
): Promise<Receiver | null> {
  const receiver = await findReceiver(store, id);
  if (receiver === null) return null;
  const { name, settings, quietHours, enabled } = wish;
  if (name !== undefined && name !== receiver.name) await checkReceiverName(store, name);
  const change: ReceiverChange = {
    ...(name !== undefined && { name }),
    ...(quietHours !== undefined && { quietHours }),
    ...(settings !== undefined && { settings: joined(receiver, settings) }),
    ...(enabled !== undefined && { disabledReason: enabled ? null : 'switched off' }),
  };
  return Object.keys(change).length > 0 ? updateReceiver(store, id, change) : receiver;
}

/** @throws {SetupError} when a receiver of this name exists */
export async function checkReceiverName(store: Store, name: string): Promise<void> {
  if ((await findReceiverByName(store, name)) !== null) {
    throw new SetupError([{ path: 'name', message: 'there is a receiver of this name' }]);
  }
}

function joined(receiver: Receiver, wished: Record<string, unknown>): Record<string, unknown> {
  const all = { ...receiver.settings, ...withOverlap(receiver, wished) };
  const entries = Object.entries(all).filter(([, value]) => value !== null);
  return checkedReceiverSettings(receiver.kind, Object.fromEntries(entries));
}
