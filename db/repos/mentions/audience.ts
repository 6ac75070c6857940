import { eq } from 'drizzle-orm';
import { deliveries, incidentAlerts, messages, ruleReceivers } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

/** Ids of the receivers of the rules that an incident's alerts come from, and of those that were told of it. */
export async function addressesOf(
  { db }: Store,
  incidentId: string,
): Promise<{ rules: string[]; told: string[] }> {
  const rules = await db
    .selectDistinct({ id: ruleReceivers.receiverId })
    .from(ruleReceivers)
    .innerJoin(incidentAlerts, eq(incidentAlerts.ruleId, ruleReceivers.ruleId))
    .where(eq(incidentAlerts.incidentId, incidentId));
  const told = await db
    .selectDistinct({ id: deliveries.receiverId })
    .from(deliveries)
    .innerJoin(messages, eq(messages.id, deliveries.messageId))
    .where(eq(messages.incidentId, incidentId));
  return { rules: rules.map(({ id }) => id), told: told.map(({ id }) => id) };
}
