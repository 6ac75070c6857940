import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { ClaimedDelivery } from '../../../alerts/pipeline/delivery.ts';
import { sendDelivery } from '../../../alerts/pipeline/send.ts';
import { readLink } from '../../../src/access/link-tokens.ts';
import { createLinkMaker } from '../../../src/access/message-links.ts';
import { serve } from '../../net/local-server.ts';
import { manualClock } from '../../support/clock.ts';
import { notifyContext } from '../support/context.ts';
import { AT, incident, opened } from '../support/messages.ts';

test('each receiver gets links of its own', async () => {
  const bodies: string[] = [];
  const url = await serve(async (request, response) => {
    bodies.push(await text(request));
    response.end('ok');
  });
  const links = createLinkMaker({ baseUrl: 'https://ears.example.org', key: 'key', clock: manualClock(AT) });
  for (const id of ['pr', 'care']) {
    const delivery: ClaimedDelivery = {
      id,
      messageId: 'm',
      incidentId: incident.id,
      attempt: 1,
      firstAttemptAt: null,
      message: opened,
      page: null,
      critical: true,
      receiver: { id, name: id, kind: 'slack', settings: { url }, disabledReason: null, quietHours: null },
    };
    await sendDelivery(delivery, notifyContext({ links }));
  }
  const tokens = bodies.map((body) => /\/ack\/([\w.-]+)/u.exec(body)?.[1] ?? '');
  expect(tokens.map((token) => readLink('key', 'acknowledge', token, AT))).toEqual([
    [incident.id, 'pr'],
    [incident.id, 'care'],
  ]);
});
