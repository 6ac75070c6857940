import { describe, expect, test } from 'vitest';
import type { ClaimedDelivery, DeliveryResult } from '../../../alerts/pipeline/delivery.ts';
import { dispatch } from '../../../alerts/pipeline/dispatch.ts';
import { HOUR, MINUTE, SECOND } from '../../../src/core/time.ts';
import { serve } from '../../net/local-server.ts';
import { manualClock } from '../../support/clock.ts';
import { notifyContext } from '../support/context.ts';
import { AT, messageOf, opened } from '../support/messages.ts';

const NOW = new Date('2026-01-15T15:00:00.000Z');
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;

function delivery(more: Partial<ClaimedDelivery> = {}): ClaimedDelivery {
  return {
    id: 'delivery-1',
    messageId: 'message-1',
    incidentId: 'incident-1',
    attempt: 1,
    firstAttemptAt: null,
    message: opened,
    page: null,
    critical: true,
    receiver: {
      id: 'receiver-1',
      name: 'pr',
      kind: 'webhook',
      settings: {},
      disabledReason: null,
      quietHours: null,
    },
    ...more,
  };
}

/** Dispatches one delivery to a receiver that answers `status`; a log that holds only this delivery. */
async function run(
  given: ClaimedDelivery | null,
  {
    status = 200,
    headers = {},
    lastTold = null as Date | null,
    newerWaits = false,
    lastType = opened.type,
  } = {},
) {
  const ids: unknown[] = [];
  const recorded: DeliveryResult[] = [];
  const held: Date[] = [];
  const url = await serve((request, response) => {
    ids.push(request.headers['webhook-id']);
    response.writeHead(status, headers).end();
  });
  const reachable = (receiver: ClaimedDelivery['receiver']) =>
    Object.keys(receiver.settings).length === 0
      ? { ...receiver, settings: { url, secret: SECRET } }
      : receiver;
  const result = await dispatch('delivery-1', {
    ...notifyContext({ clock: manualClock(NOW) }),
    random: () => 0.5,
    log: {
      claim: async () => given && { ...given, receiver: reachable(given.receiver) },
      lastTold: async () => lastTold && { type: lastType, at: lastTold },
      newerWaits: async () => newerWaits,
      hold: async (_id, until) => void held.push(until),
      record: async (entry) => void recorded.push(entry),
    },
  });
  return { result, recorded, held, ids };
}

test('a delivery is sent under the id of its message, and recorded', async () => {
  const { result, recorded, ids } = await run(delivery());
  expect(ids).toEqual(['message-1']);
  expect(result).toEqual({
    deliveryId: 'delivery-1',
    at: NOW,
    outcome: { ok: true, detail: 'answered 200' },
    state: 'delivered',
    nextAttemptAt: null,
    probeAt: null,
  });
  expect(recorded).toEqual([result]);
});

test('a delivery that another worker holds is left alone', async () => {
  expect(await run(null)).toEqual({ result: null, recorded: [], held: [], ids: [] });
});

describe('a failure', () => {
  test('that may pass is retried, later each time', async () => {
    const first = await run(delivery(), { status: 500 });
    const third = await run(delivery({ attempt: 3, firstAttemptAt: AT }), { status: 500 });
    expect(first.result).toMatchObject({ state: 'retrying', nextAttemptAt: later(10 * SECOND) });
    expect(third.result).toMatchObject({ state: 'retrying', nextAttemptAt: later(90 * SECOND) });
  });

  test('waits for as long as the receiver asks', async () => {
    const { result } = await run(delivery(), { status: 429, headers: { 'retry-after': '3600' } });
    expect(result).toMatchObject({ state: 'retrying', nextAttemptAt: later(HOUR) });
  });

  test('of a receiver that all else waits for is tried again within minutes, unless it asks for more', async () => {
    const tenth = delivery({ attempt: 10, firstAttemptAt: AT });
    expect((await run(tenth, { status: 500 })).result).toMatchObject({
      nextAttemptAt: later(4 * HOUR),
      probeAt: later(15 * MINUTE),
    });
    const asked = await run(delivery(), { status: 503, headers: { 'retry-after': '3600' } });
    expect(asked.result).toMatchObject({ probeAt: later(HOUR) });
    expect((await run(delivery(), { status: 500 })).result).toMatchObject({ probeAt: later(10 * SECOND) });
  });

  test('that will not pass is parked', async () => {
    const { result } = await run(delivery(), { status: 404 });
    expect(result).toMatchObject({ state: 'parked', nextAttemptAt: null, outcome: { reason: 'not-found' } });
  });

  test('that lasted a day is parked', async () => {
    const late = delivery({ attempt: 12, firstAttemptAt: later(-23 * HOUR) });
    const { result } = await run(late, { status: 500 });
    expect(result).toMatchObject({ state: 'parked', nextAttemptAt: null });
  });
});

test('a receiver that is gone is disabled', async () => {
  const { result } = await run(delivery(), { status: 410 });
  expect(result).toMatchObject({ state: 'disabled', nextAttemptAt: null });
});

test('a disabled receiver is not bothered', async () => {
  const given = delivery();
  const { result, ids } = await run({
    ...given,
    receiver: { ...given.receiver, disabledReason: 'answered 410' },
  });
  expect(result).toMatchObject({ state: 'disabled' });
  expect(ids).toEqual([]);
});

test.each([
  ['a kind nobody knows', { kind: 'pigeon', settings: { coop: 'north' } }, 'there is no notifier "pigeon"'],
  ['settings of another kind', { kind: 'email', settings: { url: 'https://example.com' } }, 'not valid: to'],
  [
    'a broken secret',
    { kind: 'webhook', settings: { url: 'https://example.com', secret: 'hunter2' } },
    'not valid: secret',
  ],
])('%s is parked and named', async (_, receiver, detail) => {
  const given = delivery();
  const { recorded } = await run({ ...given, receiver: { ...given.receiver, ...receiver } });
  const [result] = recorded;
  expect(result).toMatchObject({ state: 'parked', outcome: { ok: false, reason: 'bad-settings' } });
  expect(result?.outcome.detail).toContain(detail);
  expect(result?.outcome.detail).not.toContain('hunter2');
});

describe('old news', () => {
  const escalated = delivery({ message: messageOf('incident.escalated') });

  test('an escalation is skipped once something newer was told', async () => {
    const { result, ids } = await run(escalated, { lastTold: new Date(AT.getTime() + 1) });
    expect(result).toMatchObject({ state: 'delivered', outcome: { ok: true } });
    expect(ids).toEqual([]);
  });

  test('an escalation newer than what was told is sent', async () => {
    const { ids } = await run(escalated, { lastTold: new Date(AT.getTime() - 1) });
    expect(ids).toEqual(['message-1']);
  });

  test('an escalation is skipped when something newer waits behind it', async () => {
    expect((await run(escalated, { newerWaits: true })).ids).toEqual([]);
    expect((await run(delivery(), { newerWaits: true })).ids).toEqual(['message-1']);
  });

  test('a recovery is told once, until something else was', async () => {
    const recovered = delivery({ message: messageOf('incident.recovered') });
    const before = later(-HOUR);
    const again = await run(recovered, { lastTold: before, lastType: 'incident.recovered' });
    expect(again.ids).toEqual([]);
    expect((await run(recovered, { lastTold: before, lastType: 'incident.escalated' })).ids).toHaveLength(1);
  });

  test('every other step is told, however late', async () => {
    const { ids } = await run(delivery(), { lastTold: later(0) });
    expect(ids).toEqual(['message-1']);
  });
});

function later(ms: number): Date {
  return new Date(NOW.getTime() + ms);
}
