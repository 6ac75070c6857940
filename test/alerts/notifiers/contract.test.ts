import { describe, expect, test } from 'vitest';
import { createMailTransport } from '../../../alerts/mail-transport.ts';
import type { Notifier, NotifyContext } from '../../../alerts/notifier.ts';
import { notifiers } from '../../../alerts/registry.ts';
import type { Outcome } from '../../../src/core/outcome.ts';
import { serve, serveRaw } from '../../net/local-server.ts';
import { notifyContext } from '../support/context.ts';
import { mailServer, smtpError } from '../support/mail-server.ts';
import { opened } from '../support/messages.ts';

/** A destination that behaves in one way, and how to reach it. */
interface Destination {
  settings: unknown;
  context: NotifyContext;
  taken(): number;
}

type Behaviour = 'takes it' | 'hangs' | 'is busy' | 'refuses for good' | 'is not there';

const SECRET = 'whsec_c2VjcmV0IHdvcmRzIG9mIHRoaXMgdGVzdCE=';
const PASSWORD = 'open-sesame';
const CLOSED_PORT = '127.0.0.1:9';

const destinations: Record<string, (behaviour: Behaviour) => Promise<Destination>> = {
  webhook: async (behaviour) => {
    let taken = 0;
    const origin = await serve((_, response) => {
      if (behaviour === 'hangs') return;
      if (behaviour === 'takes it') taken += 1;
      response.writeHead(behaviour === 'takes it' ? 204 : behaviour === 'is busy' ? 503 : 400).end();
    });
    return {
      settings: { url: behaviour === 'is not there' ? `http://${CLOSED_PORT}/` : origin, secret: SECRET },
      context: notifyContext({ timeoutMs: 300 }),
      taken: () => taken,
    };
  },
  email: async (behaviour) => {
    const { url, mails } =
      behaviour === 'hangs'
        ? { url: (await serveRaw(() => undefined)).replace('http:', 'smtp:'), mails: [] }
        : await mailServer({
            onAuth: ({ username }, _, done) => done(null, { user: username }),
            onRcptTo(_, __, done) {
              if (behaviour === 'takes it') done();
              else done(smtpError(behaviour === 'is busy' ? 451 : 550));
            },
          });
    const smtpUrl = behaviour === 'is not there' ? `smtp://${CLOSED_PORT}` : url;
    const mail = createMailTransport({
      smtpUrl: smtpUrl.replace('//', `//user:${PASSWORD}@`),
      from: 'Earshot <alerts@example.com>',
      timeoutMs: 300,
    });
    return {
      settings: { to: ['pr@example.com'] },
      context: notifyContext({ mail }),
      taken: () => mails.length,
    };
  },
};

async function attempt(notifier: Notifier, behaviour: Behaviour): Promise<[Outcome, Destination]> {
  const build = destinations[notifier.id];
  if (build === undefined) throw new Error(`no destination to test ${notifier.id} with`);
  const destination = await build(behaviour);
  const settings = notifier.settings.parse(destination.settings);
  const outcome = await notifier.send({ id: 'msg-1', message: opened }, settings, destination.context);
  return [outcome, destination];
}

describe.each(notifiers)('$id', (notifier) => {
  test('its example passes its own schema', () => {
    expect(notifier.settings.safeParse(notifier.example).error).toBeUndefined();
  });

  test('settings it does not know are refused', () => {
    const settings = { ...(notifier.example as object), colour: 'red' };
    expect(notifier.settings.safeParse(settings).success).toBe(false);
  });

  test('a destination that takes it is told once', async () => {
    const [outcome, destination] = await attempt(notifier, 'takes it');
    expect(outcome).toMatchObject({ ok: true });
    expect(destination.taken()).toBe(1);
  });

  test('one that hangs is a timeout worth a retry', async () => {
    const [outcome] = await attempt(notifier, 'hangs');
    expect(outcome).toMatchObject({ ok: false, reason: 'timeout', retryable: true });
  });

  test('one that is busy is worth a retry', async () => {
    const [outcome] = await attempt(notifier, 'is busy');
    expect(outcome).toMatchObject({ ok: false, reason: 'server-error', retryable: true });
  });

  test('one that refuses for good is not', async () => {
    const [outcome] = await attempt(notifier, 'refuses for good');
    expect(outcome).toMatchObject({ ok: false, reason: 'client-error', retryable: false });
  });

  test('one that is not there is worth a retry', async () => {
    const [outcome] = await attempt(notifier, 'is not there');
    expect(outcome).toMatchObject({ ok: false, reason: 'refused', retryable: true });
  });

  test.each(['takes it', 'hangs', 'is busy', 'refuses for good', 'is not there'] as const)(
    'no secret is repeated when it %s',
    async (behaviour) => {
      const [outcome] = await attempt(notifier, behaviour);
      const { detail } = outcome;
      expect(detail).toBeTypeOf('string');
      expect(detail).not.toContain(SECRET.slice('whsec_'.length));
      expect(detail).not.toContain(PASSWORD);
    },
  );
});
