import type { MessageType } from '../../core/message.ts';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';

const words: Record<MessageType, Phrase> = {
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
  return t(words[type]);
}
