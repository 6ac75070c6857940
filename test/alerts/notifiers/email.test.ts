import { describe, expect, test } from 'vitest';
import { createMailTransport } from '../../../alerts/mail-transport.ts';
import { email } from '../../../alerts/notifiers/email.ts';
import { serveRaw } from '../../net/local-server.ts';
import { notifyContext } from '../support/context.ts';
import { everyMessage, hostile } from '../support/every-message.ts';
import { mailServer, smtpError } from '../support/mail-server.ts';
import { messageOf, opened } from '../support/messages.ts';

const FROM = 'Earshot <alerts@acme.example>';
const settings = { to: ['pr@example.com', 'care@example.com'] };

function through(smtpUrl: string) {
  return notifyContext({ mail: createMailTransport({ smtpUrl, from: FROM }) });
}

/** The value of a header, unfolded. */
function header(source: string, name: string): string | undefined {
  const [head = ''] = source.split('\r\n\r\n');
  const unfolded = head.replaceAll(/\r\n[ \t]+/g, ' ');
  return new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1];
}

test('one mail goes to all recipients, as text and as HTML', async () => {
  const { url, mails } = await mailServer();
  await email.send({ id: 'msg-1', message: opened }, settings, through(url));
  const [mail] = mails;
  expect(mail?.to).toEqual(settings.to);
  expect(header(mail?.source ?? '', 'From')).toBe(FROM);
  expect(header(mail?.source ?? '', 'Subject')).toContain('[critical] Acme: 33 negative mentions');
  expect(mail?.source).toContain('Content-Type: text/plain');
  expect(mail?.source).toContain('Content-Type: text/html');
});

test('every attempt has the same Message-ID, in the domain of the sender', async () => {
  const { url, mails } = await mailServer();
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await email.send({ id: 'msg-1', message: opened }, settings, through(url));
  }
  const ids = mails.map(({ source }) => header(source, 'Message-ID'));
  expect(ids).toEqual(['<msg-1@acme.example>', '<msg-1@acme.example>']);
});

test('all mails about one incident are one thread', async () => {
  const { url, mails } = await mailServer();
  await email.send({ id: 'msg-1', message: opened }, settings, through(url));
  await email.send({ id: 'msg-2', message: messageOf('incident.resolved') }, settings, through(url));
  const threads = mails.map(({ source }) => header(source, 'References'));
  expect(threads[0]).toMatch(/^<incident-[^>]+>$/);
  expect(threads[1]).toBe(threads[0]);
});

test('a mail program is told which mails are urgent: that something critical is bad', async () => {
  const { url, mails } = await mailServer();
  for (const type of ['incident.opened', 'incident.acknowledged'] as const)
    await email.send({ id: type, message: messageOf(type) }, settings, through(url));
  expect(mails.map(({ source }) => header(source, 'Importance'))).toEqual(['high', undefined]);
});

test('a rendered page is sent as it is', async () => {
  const { url, mails } = await mailServer();
  const attachments = { subject: 'Acme: 12 mentions', html: '<p>the page</p>', text: 'the page' };
  await email.send({ id: 'msg-1', message: opened, attachments }, settings, through(url));
  expect(header(mails[0]?.source ?? '', 'Subject')).toBe('Acme: 12 mentions');
  expect(mails[0]?.source).toContain('<p>the page</p>');
});

test('a subject from the web adds no header', async () => {
  const { url, mails } = await mailServer();
  const data = messageOf('incident.opened').data;
  const message = messageOf('incident.opened', {
    incident: { ...data.incident, title: 'Acme\r\nBcc: victim@example.com\r\n\r\n<script>' },
  });
  await email.send({ id: 'msg-1', message }, settings, through(url));
  expect(header(mails[0]?.source ?? '', 'Bcc')).toBeUndefined();
  expect(mails[0]?.to).toEqual(settings.to);
});

test('a wrong password is not tried again', async () => {
  const { url } = await mailServer({
    authOptional: false,
    onAuth: (_, __, done) => done(new Error('Invalid username or password')),
  });
  const context = through(url.replace('//', '//user:wrong@'));
  const outcome = await email.send({ id: 'msg-1', message: opened }, settings, context);
  expect(outcome).toMatchObject({ ok: false, reason: 'unauthorized', retryable: false });
});

test('one refused recipient among several leaves the mail delivered', async () => {
  const { url, mails } = await mailServer({
    onRcptTo: ({ address }, _, done) => done(address.startsWith('care') ? smtpError(550) : null),
  });
  const outcome = await email.send({ id: 'msg-1', message: opened }, settings, through(url));
  expect(outcome).toEqual({ ok: true, detail: 'the mail server refused 1 of 2 recipients' });
  expect(mails[0]?.to).toEqual(['pr@example.com']);
});

test('without a mail server nothing is sent', async () => {
  const outcome = await email.send({ id: 'msg-1', message: opened }, settings, notifyContext());
  expect(outcome).toMatchObject({ ok: false, reason: 'bad-settings', retryable: false });
});

test('one address may stand alone', () => {
  expect(email.settings.parse({ to: 'pr@example.com' })).toEqual({ to: ['pr@example.com'] });
});

test('a server whose certificate is not valid is told apart from one that is not there', async () => {
  // The certificate that the test server brings is its own.
  const { url } = await mailServer({ disabledCommands: [] });
  expect(await email.send({ id: 'msg-1', message: opened }, settings, through(url))).toMatchObject({
    ok: false,
    reason: 'tls',
    retryable: true,
  });
});

describe('a mail server in trouble', () => {
  const PASSWORD = 'open-sesame';
  const behind = async (smtpUrl: string) => {
    const url = smtpUrl.replace('//', `//user:${PASSWORD}@`);
    const mail = createMailTransport({ smtpUrl: url, from: FROM, timeoutMs: 300 });
    const outcome = await email.send({ id: 'msg-1', message: opened }, settings, notifyContext({ mail }));
    expect(outcome.detail).toBeTypeOf('string');
    expect(outcome.detail).not.toContain(PASSWORD);
    return outcome;
  };
  const answering = (code: number) =>
    mailServer({
      onAuth: ({ username }, _, done) => done(null, { user: username }),
      onRcptTo: (_, __, done) => done(smtpError(code)),
    });

  test('that hangs, or is not there, is worth a retry', async () => {
    const silent = await serveRaw(() => undefined);
    expect(await behind(silent.replace('http:', 'smtp:'))).toMatchObject({
      reason: 'timeout',
      retryable: true,
    });
    expect(await behind('smtp://127.0.0.1:9')).toMatchObject({ reason: 'refused', retryable: true });
  });

  test('that is busy is worth a retry, and one that refuses for good is not', async () => {
    const busy = await answering(451);
    expect(await behind(busy.url)).toMatchObject({ reason: 'server-error', retryable: true });
    const refusing = await answering(550);
    expect(await behind(refusing.url)).toMatchObject({ reason: 'client-error', retryable: false });
  });
});

test.each(Object.values(everyMessage))(
  '$type is told as a mail, however bad what is in it',
  async (message) => {
    const { url, mails } = await mailServer();
    for (const told of [message, hostile(message)]) {
      expect(await email.send({ id: 'msg-1', message: told }, settings, through(url))).toMatchObject({
        ok: true,
      });
    }
    expect(mails.map(({ to }) => to)).toEqual([settings.to, settings.to]);
  },
);
