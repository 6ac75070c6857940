import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import type { Notifier, NotifyContext } from '../../../alerts/notifier.ts';
import { notifiers } from '../../../alerts/registry.ts';
import type { Message, MessageType } from '../../../src/core/message.ts';
import type { Outcome } from '../../../src/core/outcome.ts';
import { expiredServer } from '../../net/expired-server.ts';
import { localClient, serve } from '../../net/local-server.ts';
import { notifyContext } from '../support/context.ts';
import { everyMessage, hostile } from '../support/every-message.ts';
import { opened } from '../support/messages.ts';
import type { Received, Reply, Shown } from './listeners/listener.ts';
import { listeners } from './listeners/listeners.ts';

const links = {
  acknowledge: 'https://earshot.example.com/ack/signed',
  chart: 'https://earshot.example.com/charts/signed.png',
};
const CLOSED_PORT = 'http://127.0.0.1:9';

/** Where neither mail server nor web service is behind it, its own tests say what it does. */
const others = new Set(['email', 'rss']);
const overHttp = notifiers.filter(({ id }) => !others.has(id));

test('every notifier that sends over HTTP has a listener', () => {
  expect(Object.keys(listeners)).toEqual(overHttp.map(({ id }) => id));
});

function listenerOf({ id }: Notifier) {
  const listener = listeners[id];
  if (listener === undefined) throw new Error(`no listener for ${id}`);
  return listener;
}

/** One attempt at a service at `origin`. */
async function sendTo(
  notifier: Notifier,
  origin: string,
  message: Message = opened,
  context: NotifyContext = notifyContext({ timeoutMs: 150 }),
): Promise<Outcome> {
  const { home, settings, secret } = listenerOf(notifier);
  const http: NotifyContext['http'] = {
    fetch: (request) =>
      context.http.fetch(
        home === undefined ? request : { ...request, url: request.url.replace(home, origin) },
      ),
  };
  const read = notifier.settings.parse(settings(origin));
  const outcome = await notifier.send({ id: 'msg-1', message, links }, read, { ...context, http });
  expect(outcome.detail).toBeTypeOf('string');
  expect(JSON.stringify(outcome)).not.toContain(secret);
  return outcome;
}

/** One attempt at a service that answers so, whatever it is sent. */
async function outcomeOf(notifier: Notifier, { status, headers, body }: Reply): Promise<Outcome> {
  const origin = await serve((_, response) => void response.writeHead(status, headers).end(body));
  return sendTo(notifier, origin, opened, notifyContext());
}

/** What the service took and showed; null where the notifier had nothing to send. */
async function shownOf(notifier: Notifier, message: Message): Promise<Shown | null> {
  const listener = listenerOf(notifier);
  const taken: Received[] = [];
  const origin = await serve(async (request, response) => {
    const { method = '', url = '', headers } = request;
    taken.push({ method, path: url, headers, body: await text(request) });
    response.writeHead(listener.takes.status).end(listener.takes.body);
  });
  const outcome = await sendTo(notifier, origin, message, notifyContext());
  expect(outcome).toMatchObject({ ok: true });
  const [request] = taken;
  if (request === undefined) expect(outcome.detail).toMatch(/^nothing to send: /);
  else expect(taken).toHaveLength(1);
  return request === undefined ? null : listener.read(request);
}

describe.each(overHttp)('$id', (notifier) => {
  const listener = listenerOf(notifier);

  test.each(Object.keys(everyMessage) as MessageType[])(
    '%s is told as the service wants it',
    async (type) => {
      const shown = await shownOf(notifier, everyMessage[type]);
      for (const link of shown?.links ?? []) expect(link).toMatch(/^https:\/\/[a-z.]+\.example\.com\//);
    },
  );

  test.each(Object.keys(everyMessage) as MessageType[])(
    '%s stays harmless and within limits',
    async (type) => {
      const shown = await shownOf(notifier, hostile(everyMessage[type]));
      for (const link of shown?.links ?? []) expect(link).toMatch(/^https:\/\/[a-z.]+\.example\.com\//);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must be gone
      for (const said of shown?.texts ?? []) expect(said).not.toMatch(/[\u0000\u202e]/);
    },
  );

  test('too many requests wait as long as the service asks for', async () => {
    expect(await outcomeOf(notifier, listener.tooMany(7))).toMatchObject({
      ok: false,
      reason: 'rate-limited',
      retryable: true,
      retryAfterMs: 7_000,
    });
  });

  test('a service that fails is worth a retry', async () => {
    const failure = { ok: false, reason: 'server-error', retryable: true };
    for (const status of [500, 503]) expect(await outcomeOf(notifier, { status })).toMatchObject(failure);
  });

  test('a message that the service refuses is not sent again', async () => {
    expect(await outcomeOf(notifier, listener.refuses)).toMatchObject({ ok: false, retryable: false });
  });

  test('410 is gone, and so is what the service calls so', async () => {
    const gone = { ok: false, reason: 'gone', retryable: false };
    expect(await outcomeOf(notifier, { status: 410 })).toMatchObject(gone);
    if (listener.gone !== null) expect(await outcomeOf(notifier, listener.gone)).toMatchObject(gone);
  });

  test('words that are no answer of the service change nothing', async () => {
    for (const body of ['', '[]', 'null', '{"ok":', '<html>']) {
      expect(await outcomeOf(notifier, { status: 200, body })).toMatchObject({ ok: true });
      expect(await outcomeOf(notifier, { status: 502, body })).toMatchObject({ reason: 'server-error' });
    }
  });

  test('one that hangs, or never ends its answer, is a timeout worth a retry', async () => {
    const timeout = { ok: false, reason: 'timeout', retryable: true };
    expect(await sendTo(notifier, await serve(() => undefined))).toMatchObject(timeout);
    const endless = await serve((_, response) => void response.writeHead(200).write('.'));
    expect(await sendTo(notifier, endless)).toMatchObject(timeout);
  });

  test('a redirect is not followed', async () => {
    let reached = 0;
    const inside = await serve((_, response) => {
      reached += 1;
      response.end();
    });
    const outcome = await outcomeOf(notifier, { status: 307, headers: { location: inside } });
    expect(outcome).toMatchObject({ ok: false, reason: 'client-error', retryable: false });
    expect(reached).toBe(0);
  });

  test('a private address is refused', async () => {
    const http = localClient({ allowPrivateHosts: [] });
    const outcome = await sendTo(notifier, CLOSED_PORT, opened, notifyContext({ http }));
    expect(outcome).toMatchObject({ ok: false, reason: 'private-address', retryable: false });
  });

  test('a huge answer is cut off', async () => {
    const outcome = await outcomeOf(notifier, { status: 200, body: 'x'.repeat(1_000_000) });
    expect(outcome).toMatchObject({ ok: false, reason: 'too-large', retryable: false });
  });

  test('one that is not there, or has an expired certificate, is worth a retry', async () => {
    const refused = { ok: false, reason: 'refused', retryable: true };
    expect(await sendTo(notifier, CLOSED_PORT)).toMatchObject(refused);
    const tls = { ok: false, reason: 'tls', retryable: true };
    expect(await sendTo(notifier, await expiredServer(), opened, notifyContext())).toMatchObject(tls);
  });
});

describe.each(notifiers)('the settings of $id', ({ settings, example, mainSetting, secrets }) => {
  test('are checked: the example passes, and what is not known or missing does not', () => {
    expect(settings.safeParse(example).error).toBeUndefined();
    expect(settings.safeParse({ ...(example as object), colour: 'red' }).success).toBe(false);
    expect(settings.safeParse({ ...(example as object), [mainSetting]: '' }).success).toBe(false);
  });

  test('name their main setting and their secrets', () => {
    expect(example).toHaveProperty(mainSetting);
    const { shape } = settings as unknown as { shape: Record<string, unknown> };
    for (const name of secrets) expect(Object.keys(shape)).toContain(name);
  });
});
