import type { ClaimedDelivery, NotificationLog } from './delivery.ts';

/**
 * Whether a delivery is old news: an escalation that waited so long that its receiver was told something newer about
 * the incident. Every other message marks a step that receivers keep a record of, so it is always sent.
 */
export async function isSuperseded(
  { message, incidentId, receiver }: ClaimedDelivery,
  log: Pick<NotificationLog, 'lastTold'>,
): Promise<boolean> {
  if (message.type !== 'incident.escalated' || incidentId === null) return false;
  const told = await log.lastTold(receiver.id, incidentId);
  return told !== null && told > new Date(message.timestamp);
}
