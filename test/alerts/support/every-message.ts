import type { IncidentMessage, Message, MessageType, TopMention } from '../../../src/core/message.ts';
import { messageOf, ping } from './messages.ts';

/** What people write to be taken for something else than text, and letters that count more than once. */
export const TRICKS =
  '<!here> <!channel> <@U123> <#C1|x> @everyone @channel @here @all [click](javascript:alert(1)) ![x](https://evil.example/x.png) ' +
  '<a href="https://evil.example">x</a> <script>alert(1)</script> </blockquote> &amp; *b* _i_ ~s~ `c` ||s|| # h > q \\* {text} {to} \u202e\u0000 é ž 漢 🎉 ';

const hostileMention: TopMention = {
  url: 'https://news.example.com/a|b(c)?q=<x>&y="z"',
  title: TRICKS,
  excerpt: TRICKS.repeat(100),
  sentiment: 'negative',
  score: -1,
  reach: 120_000,
};

/** The same news, with everything in it that comes from outside as bad and as long as can be. */
export function hostile(message: Message): Message {
  const text = TRICKS.repeat(50);
  switch (message.type) {
    case 'digest.ready': {
      const { digest } = message.data;
      const data = { ...message.data, digest: { ...digest, brand: text }, summary: Array(30).fill(text) };
      return { ...message, data };
    }
    case 'mention.flagged':
      return { ...message, data: { rule: text, mention: { title: text, text, url: 'javascript:alert(1)' } } };
    case 'ping':
      return message;
    default:
      return hostileIncident(message, text);
  }
}

function hostileIncident(message: IncidentMessage, text: string): IncidentMessage {
  const { data } = message;
  return {
    ...message,
    data: {
      ...data,
      incident: { ...data.incident, title: text, rule: text },
      brand: { ...data.brand, name: text },
      themes: Array(40).fill(text),
      top: [
        ...Array(8).fill(hostileMention),
        { ...hostileMention, title: null, url: `https://x.example/${'x'.repeat(20_000)}` },
        { ...hostileMention, url: 'javascript:alert(1)' },
      ],
    },
    background: {
      timezone: 'America/New_York',
      origin: { author: text, host: text, url: null, at: '2026-01-15T12:10:00.000Z' },
      voices: Array(10).fill({ name: text, reach: 5 }),
    },
  };
}

/** A message of each type. */
export const everyMessage: Record<MessageType, Message> = {
  'incident.opened': messageOf('incident.opened'),
  'incident.escalated': messageOf('incident.escalated'),
  'incident.acknowledged': messageOf('incident.acknowledged'),
  'incident.recovered': messageOf('incident.recovered'),
  'incident.resolved': messageOf('incident.resolved'),
  'mention.flagged': {
    type: 'mention.flagged',
    timestamp: '2026-01-15T14:00:00.000Z',
    data: {
      mention: { title: 'Rude staff', text: 'They laughed at me.', url: 'https://blog.example.com/1' },
      rule: 'keyword',
    },
  },
  'digest.ready': {
    type: 'digest.ready',
    timestamp: '2026-01-15T14:00:00.000Z',
    data: {
      digest: {
        id: 'digest-1',
        brand: 'Acme',
        from: '2026-01-14T05:00:00.000Z',
        to: '2026-01-15T05:00:00.000Z',
        url: 'https://earshot.example.com/digests/1',
      },
      summary: ['Acme had 41 mentions, usually 28.', '12 were negative, 9 positive.'],
      numbers: { mentions: 41 },
    },
  },
  ping,
};
