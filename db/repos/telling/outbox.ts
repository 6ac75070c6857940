import { and, desc, eq, gt, inArray } from 'drizzle-orm';
import { waitingStates } from '../../../src/core/delivery.ts';
import type { Message, MessageType } from '../../../src/core/message.ts';
import { deliveries, messages } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

export interface RenderedPage {
  subject: string;
  html: string;
  text: string;
}

/** Something worth telling, named by `eventKey`, and who is to hear it. */
export interface NewMessage {
  id: string;
  eventKey: string;
  incidentId: string | null;
  body: Message;
  page: RenderedPage | null;
  /** The silence or the incident that keeps it from everybody. */
  silencedBy?: string | null;
  createdAt: Date;
  /** A fresh id for each receiver's delivery. */
  deliveries: readonly { id: string; receiverId: string }[];
}

/** Writes a message once per event, with its deliveries. False when the event was told already. */
export async function postMessage({ db }: Store, message: NewMessage): Promise<boolean> {
  const { deliveries: addressed, ...rest } = message;
  const [row] = await db
    .insert(messages)
    .values({ ...rest, type: message.body.type })
    .onConflictDoNothing()
    .returning({ id: messages.id });
  if (row === undefined) return false;
  if (addressed.length === 0) return true;
  await db.insert(deliveries).values(
    addressed.map(({ id, receiverId }) => ({
      id,
      receiverId,
      messageId: message.id,
      nextAttemptAt: message.createdAt,
      createdAt: message.createdAt,
    })),
  );
  return true;
}

/** The newest message about an incident that this receiver took, and when it was news; null when there is none. */
export async function lastTold(
  { db }: Store,
  receiverId: string,
  incidentId: string,
): Promise<{ type: MessageType; at: Date } | null> {
  const [row] = await db
    .select({ body: messages.body })
    .from(deliveries)
    .innerJoin(messages, eq(messages.id, deliveries.messageId))
    .where(
      and(
        eq(deliveries.receiverId, receiverId),
        eq(messages.incidentId, incidentId),
        eq(deliveries.state, 'delivered'),
      ),
    )
    .orderBy(desc(messages.id))
    .limit(1);
  return row === undefined ? null : { type: row.body.type, at: new Date(row.body.timestamp) };
}

/** What was said last of how an incident goes, whoever heard it; null while nothing was. */
export async function lastCourse({ db }: Store, incidentId: string): Promise<MessageType | null> {
  const course = ['incident.opened', 'incident.escalated', 'incident.recovered'] as const;
  const [row] = await db
    .select({ type: messages.type })
    .from(messages)
    .where(and(eq(messages.incidentId, incidentId), inArray(messages.type, [...course])))
    .orderBy(desc(messages.id))
    .limit(1);
  return row?.type ?? null;
}

/** Whether a message about an incident that is newer than `messageId` waits for this receiver. */
export async function newerWaits(
  { db }: Store,
  receiverId: string,
  incidentId: string,
  messageId: string,
): Promise<boolean> {
  const rows = await db
    .select({ id: deliveries.id })
    .from(deliveries)
    .innerJoin(messages, eq(messages.id, deliveries.messageId))
    .where(
      and(
        eq(deliveries.receiverId, receiverId),
        eq(messages.incidentId, incidentId),
        gt(messages.id, messageId),
        inArray(deliveries.state, [...waitingStates]),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** What waits for its receiver's quiet hours to end goes now: the incident that it is about has become critical. */
export async function wakeForIncident({ db }: Store, incidentId: string, now: Date): Promise<void> {
  const about = db.select({ id: messages.id }).from(messages).where(eq(messages.incidentId, incidentId));
  await db
    .update(deliveries)
    .set({ nextAttemptAt: now, heldReason: null })
    .where(
      and(
        inArray(deliveries.state, [...waitingStates]),
        eq(deliveries.heldReason, 'quiet-hours'),
        inArray(deliveries.messageId, about),
      ),
    );
}
