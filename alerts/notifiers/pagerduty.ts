import { z } from 'zod';
import type { Severity } from '../../src/core/incident.ts';
import type { Message } from '../../src/core/message.ts';
import { excerpt } from '../../src/core/text.ts';
import type { MessageLinks } from '../message-links.ts';
import type { Notifier } from '../notifier.ts';
import { nothingToSend } from '../outcomes.ts';
import { postJson } from '../post.ts';
import { tellingOf } from '../render/message-telling.ts';
import { spokenLines, type Telling } from '../render/telling.ts';
import { token } from '../settings.ts';

interface PagerDutySettings {
  key: string;
  region: 'us' | 'eu';
}

const hosts = { us: 'https://events.pagerduty.com', eu: 'https://events.eu.pagerduty.com' } as const;
const SUMMARY = 1_024;
const DETAILS = 10_000;

/**
 * Raises, acknowledges and resolves alerts through the Events API v2 (https://developer.pagerduty.com/docs/events-api-v2-overview).
 * An incident is one alert there from its first message to its last. A test is a change event, which wakes nobody.
 */
export const pagerduty: Notifier<PagerDutySettings> = {
  id: 'pagerduty',
  title: 'PagerDuty',
  description: 'Raises, acknowledges and resolves alerts of a service',
  example: { key: '0123456789abcdef0123456789abcdef', region: 'us' },
  settings: z.strictObject({
    key: token.length(32, { error: 'expected an integration key of 32 characters' }),
    region: z.enum(['us', 'eu']).default('us'),
  }),
  mainSetting: 'key',
  secrets: ['key'],
  async send({ id, message, links }, { key, region }, context) {
    const event = eventOf(id, message, links);
    if (event === null) return nothingToSend(`PagerDuty has no event for ${message.type}`);
    const url = `${hosts[region]}/v2/${message.type === 'ping' ? 'change/enqueue' : 'enqueue'}`;
    return postJson({ url, json: { routing_key: key, ...event } }, context);
  },
};

function eventOf(id: string, message: Message, links: MessageLinks | undefined) {
  const telling = tellingOf(message, links);
  switch (message.type) {
    case 'incident.opened':
    case 'incident.escalated':
      return trigger(message.data.incident.id, telling, message.data.incident.severity);
    case 'incident.acknowledged':
      return { event_action: 'acknowledge', dedup_key: message.data.incident.id };
    case 'incident.resolved':
      return { event_action: 'resolve', dedup_key: message.data.incident.id };
    case 'mention.flagged':
      return trigger(id, telling, 'warning');
    case 'ping':
      return {
        payload: {
          summary: excerpt(telling.title, SUMMARY),
          source: 'earshot',
          timestamp: message.timestamp,
        },
      };
    default:
      return null;
  }
}

function trigger(dedupKey: string, telling: Telling, severity: Severity) {
  const { title, open, acknowledge, chart } = telling;
  return {
    event_action: 'trigger',
    dedup_key: dedupKey,
    client: 'Earshot',
    ...(open === null ? {} : { client_url: open.url }),
    payload: {
      summary: excerpt(title, SUMMARY),
      source: 'earshot',
      severity,
      custom_details: { details: excerpt(spokenLines(telling).join(' '), DETAILS) },
    },
    links: acknowledge === null ? [] : [{ href: acknowledge, text: 'Acknowledge in Earshot' }],
    // Pictures must come over https.
    images: chart?.startsWith('https:') ? [{ src: chart, alt: excerpt(title, 200) }] : [],
  };
}
