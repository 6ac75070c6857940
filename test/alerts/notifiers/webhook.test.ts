import type { IncomingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { webhook } from '../../../alerts/notifiers/webhook.ts';
import { MINUTE } from '../../../src/core/time.ts';
import { localClient, serve } from '../../net/local-server.ts';
import { notifyContext } from '../support/context.ts';
import { messageOf, opened } from '../support/messages.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const OLD_SECRET = `whsec_${Buffer.alloc(24, 9).toString('base64')}`;
const notification = { id: '019bc1a0-0000-7000-8000-00000000000a', message: opened };

/** A receiver that answers as `answer` says and keeps what it got. */
async function receiver(answer: { status: number; headers?: Record<string, string>; body?: string }) {
  const received: { headers: IncomingHttpHeaders; body: string }[] = [];
  const url = await serve(async (request, response) => {
    received.push({ headers: request.headers, body: await text(request) });
    response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  return { url, received };
}

describe('what it sends', () => {
  test('verifies with the Standard Webhooks library and is the message itself', async () => {
    const { url, received } = await receiver({ status: 200 });
    await webhook.send(notification, { url, secret: SECRET }, notifyContext());
    const [post] = received;
    const verified = new Webhook(SECRET).verify(post?.body ?? '', post?.headers as Record<string, string>);
    expect(verified).toEqual(JSON.parse(JSON.stringify(opened)));
    expect(post?.headers['content-type']).toBe('application/json');
    expect(post?.headers['webhook-id']).toBe(notification.id);
  });

  test('leaves out what only people are told', async () => {
    const { url, received } = await receiver({ status: 200 });
    const background = { timezone: 'UTC', origin: null, voices: [], by: 'Kim' };
    const message = { ...messageOf('incident.acknowledged'), background };
    await webhook.send({ ...notification, message }, { url, secret: SECRET }, notifyContext());
    expect(Object.keys(JSON.parse(received[0]?.body ?? ''))).toEqual(['type', 'timestamp', 'data']);
  });

  test('is signed by both secrets while one replaces the other', async () => {
    const { url, received } = await receiver({ status: 200 });
    const settings = { url, secret: SECRET, previousSecret: OLD_SECRET };
    await webhook.send(notification, settings, notifyContext());
    const headers = received[0]?.headers as Record<string, string>;
    for (const secret of [SECRET, OLD_SECRET]) {
      expect(() => new Webhook(secret).verify(received[0]?.body ?? '', headers)).not.toThrow();
    }
    const stranger = new Webhook(Buffer.alloc(24, 1).toString('base64'));
    expect(() => stranger.verify(received[0]?.body ?? '', headers)).toThrow('No matching signature');
  });

  test('has the same id on every attempt', async () => {
    const { url, received } = await receiver({ status: 500 });
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await webhook.send(notification, { url, secret: SECRET }, notifyContext());
    }
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(Array(3).fill(notification.id));
  });

  test('carries wall time, whatever the domain clock says', async () => {
    const { url, received } = await receiver({ status: 200 });
    const clock = { now: () => new Date('2001-01-01T00:00:00Z') };
    await webhook.send(notification, { url, secret: SECRET }, notifyContext({ clock }));
    const stamped = Number(received[0]?.headers['webhook-timestamp']) * 1000;
    expect(Math.abs(stamped - Date.now())).toBeLessThan(5 * MINUTE);
  });
});

describe('what it makes of the answer', () => {
  const outcomeOf = async (answer: Parameters<typeof receiver>[0]) => {
    const { url } = await receiver(answer);
    return webhook.send(notification, { url, secret: SECRET }, notifyContext());
  };

  test.each([200, 201, 202, 204])('%i is success', async (status) => {
    expect(await outcomeOf({ status })).toEqual({ ok: true, detail: `answered ${status}` });
  });

  test('429 waits as long as it asks for', async () => {
    expect(await outcomeOf({ status: 429, headers: { 'retry-after': '120' } })).toMatchObject({
      ok: false,
      reason: 'rate-limited',
      retryable: true,
      retryAfterMs: 2 * MINUTE,
    });
  });

  test('410 is gone for good', async () => {
    expect(await outcomeOf({ status: 410 })).toMatchObject({ ok: false, reason: 'gone', retryable: false });
  });

  test.each([400, 401, 403, 404])('%i is not tried again', async (status) => {
    expect(await outcomeOf({ status })).toMatchObject({ ok: false, retryable: false });
  });

  test('a huge answer is cut off', async () => {
    expect(await outcomeOf({ status: 200, body: 'x'.repeat(1_000_000) })).toMatchObject({
      ok: false,
      reason: 'too-large',
      retryable: false,
    });
  });
});

describe('where it goes', () => {
  test('a redirect is not followed', async () => {
    const inside = await receiver({ status: 200 });
    const { url } = await receiver({ status: 307, headers: { location: inside.url } });
    const outcome = await webhook.send(notification, { url, secret: SECRET }, notifyContext());
    expect(outcome).toMatchObject({ ok: false, reason: 'client-error', retryable: false });
    expect(inside.received).toEqual([]);
  });

  test('a private address is refused', async () => {
    const { url, received } = await receiver({ status: 200 });
    const http = localClient({ allowPrivateHosts: [] });
    const outcome = await webhook.send(notification, { url, secret: SECRET }, notifyContext({ http }));
    expect(outcome).toMatchObject({ ok: false, reason: 'private-address', retryable: false });
    expect(received).toEqual([]);
  });
});

test.each([
  ['no prefix', Buffer.alloc(32).toString('base64')],
  ['not base64', 'whsec_not base64 at all, not even nearly so!'],
  ['too short', `whsec_${Buffer.alloc(16).toString('base64')}`],
  ['too long', `whsec_${Buffer.alloc(65).toString('base64')}`],
])('a secret with %s is refused', (_, secret) => {
  const settings = webhook.settings.safeParse({ url: 'https://example.com', secret });
  expect(settings.error?.issues.map((issue) => issue.path)).toEqual([['secret']]);
});

test.each(['ftp://example.com', 'javascript:alert(1)', 'example.com', ''])('%j is no address', (url) => {
  expect(webhook.settings.safeParse({ url, secret: SECRET }).success).toBe(false);
});
