import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createReceiver, type ReceivedMessage, type WebhookReceiver } from '../../src/demo/world/receiver.ts';

const secret = `whsec_${Buffer.from('a secret of twenty-four!').toString('base64')}`;
const body = JSON.stringify({ type: 'incident.opened', timestamp: '2026-03-10T10:00:00Z', data: {} });

let receiver: WebhookReceiver;
beforeEach(async () => {
  receiver = await createReceiver({ secret });
});
afterEach(() => receiver.close());

/** Sends `body`, signed at `at` with `key`; what is really sent may differ. */
async function send(options: { key?: string; at?: Date; sent?: string } = {}): Promise<number> {
  const at = options.at ?? new Date();
  const headers = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(options.key ?? secret).sign('msg_1', at, body),
  };
  return (await fetch(receiver.url, { method: 'POST', headers, body: options.sent ?? body })).status;
}

describe('createReceiver', () => {
  it('accepts what was signed with the secret, and tells its listeners', async () => {
    const told: ReceivedMessage[] = [];
    receiver.onMessage((message) => told.push(message));
    expect(await send()).toBe(204);
    expect(receiver.received).toEqual([
      { id: 'msg_1', type: 'incident.opened', body: JSON.parse(body), verified: true },
    ]);
    expect(told).toEqual(receiver.received);
  });

  it.each([
    ['another secret', { key: `whsec_${Buffer.from('somebody else').toString('base64')}` }],
    ['another body', { sent: body.replace('opened', 'resolved') }],
    ['an old timestamp', { at: new Date(Date.now() - 3_600_000) }],
    ['a body that is not JSON', { sent: 'hello' }],
  ])('refuses %s', async (_, options) => {
    expect(await send(options)).toBe(401);
    expect(receiver.received.map(({ verified }) => verified)).toEqual([false]);
  });

  it('refuses a message without a signature', async () => {
    expect((await fetch(receiver.url, { method: 'POST', body })).status).toBe(401);
    expect(receiver.received).toMatchObject([{ id: '', verified: false }]);
  });
});
