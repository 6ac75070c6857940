import type { ClaimedDelivery, NotificationLog } from './delivery.ts';

/** What is recorded of a delivery that was not sent since it was old news. */
export const OLD_NEWS = 'not sent: there is newer news';

/**
 * Whether a delivery is old news. An escalation is, when it waited so long that its receiver was told something newer of
 * the incident, or that something newer waits behind it: of a night's reminders the last one is enough. A recovery is,
 * when the receiver was told nothing else since the one before. Every other message marks a step that receivers keep a
 * record of, so it is always sent.
 */
export async function isSuperseded(
  { message, messageId, incidentId, receiver }: ClaimedDelivery,
  log: Pick<NotificationLog, 'lastTold' | 'newerWaits'>,
): Promise<boolean> {
  const { type } = message;
  if (incidentId === null || (type !== 'incident.escalated' && type !== 'incident.recovered')) return false;
  const told = await log.lastTold(receiver.id, incidentId);
  if (type === 'incident.recovered') return told?.type === type;
  if (told !== null && told.at > new Date(message.timestamp)) return true;
  return log.newerWaits(receiver.id, incidentId, messageId);
}
