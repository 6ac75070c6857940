import type { MessageType } from '../../core/message.ts';

const words: Record<MessageType, string> = {
  'incident.opened': 'Incident opened',
  'incident.escalated': 'Incident goes on',
  'incident.acknowledged': 'Incident acknowledged',
  'incident.recovered': 'Incident recovered',
  'incident.resolved': 'Incident resolved',
  'mention.flagged': 'Mention flagged',
  'digest.ready': 'Digest',
  ping: 'Test message',
};

/** What a message tells. */
export function messageWords(type: MessageType): string {
  return words[type];
}
