import { and, desc, eq } from 'drizzle-orm';
import type { Message } from '../../../src/core/message.ts';
import { deliveries, messages } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** A message that a receiver took. */
export interface TakenMessage {
  id: string;
  message: Message;
  deliveredAt: Date;
}

/** What was delivered to a receiver, newest first. */
export async function messagesTakenBy(
  { db }: Store,
  receiverId: string,
  limit: number,
): Promise<TakenMessage[]> {
  const rows = await db
    .select({ id: messages.id, message: messages.body, deliveredAt: deliveries.deliveredAt })
    .from(deliveries)
    .innerJoin(messages, eq(messages.id, deliveries.messageId))
    .where(and(eq(deliveries.receiverId, receiverId), eq(deliveries.state, 'delivered')))
    .orderBy(desc(deliveries.id))
    .limit(limit);
  return rows.flatMap(({ deliveredAt, ...row }) => (deliveredAt === null ? [] : [{ ...row, deliveredAt }]));
}
