import { pingMessage } from '../../alerts/render/incident-message.ts';
import { postMessage } from '../../db/repos/telling/outbox.ts';
import { type Store, transaction } from '../../db/store.ts';
import { newId } from '../core/id.ts';

/** Puts a test for one receiver into the outbox. @returns the id of its delivery */
export async function postPing(store: Store, receiverId: string, now: Date): Promise<string> {
  const messageId = newId(now);
  const deliveryId = newId(now);
  await transaction(store, (tx) =>
    postMessage(tx, {
      id: messageId,
      eventKey: `ping ${messageId}`,
      incidentId: null,
      body: pingMessage(now),
      page: null,
      createdAt: now,
      deliveries: [{ id: deliveryId, receiverId }],
    }),
  );
  return deliveryId;
}
