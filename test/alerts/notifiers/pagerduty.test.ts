import { expect, test } from 'vitest';
import { pagerduty } from '../../../alerts/notifiers/pagerduty.ts';
import type { MessageType } from '../../../src/core/message.ts';
import type { HttpRequest } from '../../../src/net/http.ts';
import { notifyContext } from '../support/context.ts';
import { everyMessage } from '../support/every-message.ts';
import { incident } from '../support/messages.ts';

const key = 'deadbeef0123456789abcdef01234567';

/** What is sent for a message, and where to. */
async function sent(type: MessageType, region: 'us' | 'eu' = 'us') {
  const requests: HttpRequest[] = [];
  const http = {
    async fetch(request: HttpRequest) {
      requests.push(request);
      return { status: 202, headers: {}, body: new Uint8Array(), finalUrl: request.url, redirects: [] };
    },
  };
  await pagerduty.send({ id: 'm', message: everyMessage[type] }, { key, region }, notifyContext({ http }));
  return requests.map(({ url, body }) => ({ url, ...JSON.parse(String(body)) }));
}

test('an incident is one alert from its opening to its end', async () => {
  const types = ['opened', 'escalated', 'acknowledged', 'resolved'] as const;
  const events = (await Promise.all(types.map((type) => sent(`incident.${type}`)))).flat();
  expect(events.map(({ event_action }) => event_action)).toEqual([
    'trigger',
    'trigger',
    'acknowledge',
    'resolve',
  ]);
  expect(new Set(events.map(({ dedup_key }) => dedup_key))).toEqual(new Set([incident.id]));
});

test('what PagerDuty has no event for is not sent', async () => {
  expect(await sent('incident.recovered')).toEqual([]);
  expect(await sent('digest.ready')).toEqual([]);
});

test('a test wakes nobody', async () => {
  const [event] = await sent('ping');
  expect(event?.url).toBe('https://events.pagerduty.com/v2/change/enqueue');
  expect(event).not.toHaveProperty('event_action');
});

test('accounts in Europe are told there', async () => {
  const [event] = await sent('incident.opened', 'eu');
  expect(event?.url).toBe('https://events.eu.pagerduty.com/v2/enqueue');
});
