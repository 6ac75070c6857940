import type { Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { HistoryStep } from '../../../../crawlers/connector.ts';
import { imap } from '../../../../crawlers/connectors/imap/index.ts';
import type { Cursor } from '../../../../src/core/source.ts';
import { createSocketGuard } from '../../../../src/net/socket-guard.ts';
import { failureOf, serveRaw } from '../../../net/local-server.ts';
import { crawlContext } from '../../crawl-context.ts';
import { type Inbox, mail, speakImap } from './speak-imap.ts';

async function settingsFor(speak: (socket: Socket) => void, more: object = {}) {
  const { hostname: host, port } = new URL(await serveRaw(speak));
  const server = { host, port: Number(port), secure: false };
  return imap.settings.parse({ ...server, user: 'me', password: 's3cret-t0ken', ...more });
}

/** One visit to a server that has `inbox`. */
async function visit(inbox: Inbox, cursor: Cursor = {}, more: object = {}) {
  return imap.crawl({ settings: await settingsFor(speakImap(inbox), more), cursor }, crawlContext());
}

const inbox = (...uids: number[]): Inbox => ({
  uidValidity: 7,
  messages: new Map(uids.map((uid) => [uid, mail(`Text ${uid}`, { 'Message-ID': `<${uid}@example.com>` })])),
});
const guids = (items: readonly { guid: string | null }[]) => items.map(({ guid }) => guid);
const named = (...uids: number[]) => uids.map((uid) => `<${uid}@example.com>`);

describe('a mailbox', () => {
  it('is read from its newest messages on, and then only where it grew', async () => {
    const first = await visit(inbox(1, 2, 5), {}, { maxMessages: 2 });
    expect(guids(first.items)).toEqual(named(2, 5));
    expect(first).toMatchObject({ cursor: { uidValidity: '7', uid: 5 }, missed: null, title: 'me' });
    const second = await visit(inbox(1, 2, 5), first.cursor);
    expect(second).toMatchObject({ outcome: 'ok', items: [], cursor: first.cursor });
    const third = await visit(inbox(2, 5, 8, 9, 10), first.cursor, { maxMessages: 2 });
    expect(guids(third.items)).toEqual(named(8, 9));
    expect(guids((await visit(inbox(2, 5, 8, 9, 10), third.cursor)).items)).toEqual(named(10));
  });

  it('is read anew when the server numbers it anew, and says so where something may be lost', async () => {
    const before = { uidValidity: '6', uid: 100 };
    expect(await visit(inbox(1, 2), before)).toMatchObject({
      missed: null,
      cursor: { uidValidity: '7', uid: 2 },
    });
    const renumbered = await visit(inbox(1, 2, 3), before, { maxMessages: 2 });
    expect(guids(renumbered.items)).toEqual(named(2, 3));
    expect(renumbered.missed).toEqual({ atLeast: null, reason: expect.stringContaining('anew') });
  });

  it('gives up its past in steps, newest first', async () => {
    const settings = await settingsFor(speakImap(inbox(1, 2, 3, 4, 5, 6, 7)), { maxMessages: 3 });
    const steps: (string | null)[][] = [];
    for (let cursor: Cursor | null = {}; cursor !== null; ) {
      const step: HistoryStep | undefined = await imap.history?.({ settings, cursor }, crawlContext());
      steps.push(guids(step?.items ?? []));
      cursor = step?.next ?? null;
    }
    expect(steps).toEqual([named(2, 3, 4), named(1)]);
  });

  it('may be empty', async () => {
    expect(await visit(inbox())).toMatchObject({ items: [], cursor: { uidValidity: '7', uid: 0 } });
  });

  it('may hold what is no mail, which is told and left out', async () => {
    const nested = mail('', { 'Content-Type': 'multipart/mixed; boundary=b' });
    const deep = `${nested}${'--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n'.repeat(300)}`;
    const { items, missed, cursor } = await visit({
      uidValidity: 7,
      messages: new Map([
        [3, deep],
        [4, mail('Hi')],
      ]),
    });
    expect(guids(items)).toEqual(['7:4']);
    expect(missed).toEqual({ atLeast: 1, reason: expect.any(String) });
    expect(cursor).toMatchObject({ uid: 4 });
  });
});

describe('what goes wrong', () => {
  const failing = (instead: NonNullable<Inbox['instead']>) => failureOf(visit({ ...inbox(1), instead }));

  it.each([
    ['a wrong password', { LOGIN: 'NO [AUTHENTICATIONFAILED] s3cret-t0ken is wrong' }, 'unauthorized', false],
    ['a login refused in words of its own', { LOGIN: 'NO go away' }, 'unauthorized', false],
    ['a server that is down behind its door', { LOGIN: 'NO [UNAVAILABLE] later' }, 'server-error', true],
    ['too many visitors', { LOGIN: 'NO [LIMIT] enough' }, 'rate-limited', true],
    [
      'no password without TLS',
      { CAPABILITY: '* CAPABILITY IMAP4rev1 LOGINDISABLED\r\nOK x' },
      'unauthorized',
      false,
    ],
    ['a missing mailbox', { EXAMINE: 'NO [NONEXISTENT] s3cret-t0ken' }, 'not-found', false],
    ['a mailbox of somebody else', { EXAMINE: 'NO [NOPERM] no' }, 'forbidden', false],
    ['a refused list', { LIST: 'BAD no' }, 'unexpected-answer', false],
    ['a refused search', { SEARCH: 'BAD no' }, 'unexpected-answer', false],
    ['a refused fetch', { FETCH: 'BAD no' }, 'unexpected-answer', false],
    [
      'a mailbox without a number',
      { EXAMINE: '* 1 EXISTS\r\nOK [READ-ONLY] open' },
      'unexpected-answer',
      false,
    ],
    ['a server that hangs up at the door', { LOGIN: (socket: Socket) => socket.destroy() }, 'network', true],
    ['a server that hangs up on the way', { FETCH: (socket: Socket) => socket.destroy() }, 'network', true],
  ])('%s', async (_what, instead, reason, retryable) => {
    const failure = await failing(instead as NonNullable<Inbox['instead']>);
    expect(failure).toMatchObject({ name: 'NetError', reason, retryable });
    expect(failure.message).not.toContain('s3cret-t0ken');
  });

  it('a message without end', async () => {
    const flood = (socket: Socket) => {
      socket.write('* 1 FETCH (UID 1 BODY[]<0> {4000000000}\r\n');
      const more = () => {
        while (socket.writable && socket.write(Buffer.alloc(1_000_000, 65)));
      };
      socket.on('drain', more);
      more();
    };
    expect(await failing({ FETCH: flood })).toMatchObject({ reason: 'too-large', retryable: false });
  });

  it('a door that is closed', async () => {
    const settings = { ...(await settingsFor(() => {})), port: 1 };
    expect(await failureOf(imap.crawl({ settings, cursor: {} }, crawlContext()))).toMatchObject({
      reason: 'refused',
      retryable: true,
    });
  });

  it('TLS where there is none', async () => {
    const settings = { ...(await settingsFor(speakImap(inbox(1)))), secure: true };
    expect(await failureOf(imap.crawl({ settings, cursor: {} }, crawlContext()))).toMatchObject({
      reason: 'tls',
    });
  });

  it('a private host that nobody named', async () => {
    const sockets = createSocketGuard({ allowPrivateHosts: [] });
    const settings = await settingsFor(() => {
      throw new Error('dialled');
    });
    expect(await failureOf(imap.crawl({ settings, cursor: {} }, crawlContext({ sockets })))).toMatchObject({
      reason: 'private-address',
      retryable: false,
    });
  });

  it('a password in clear for a public host', async () => {
    const sockets = { resolve: async () => '8.8.8.8' };
    const settings = await settingsFor(() => {});
    const failure = await failureOf(imap.crawl({ settings, cursor: {} }, crawlContext({ sockets })));
    expect(failure).toMatchObject({ reason: 'bad-settings', retryable: false });
  });

  it('a visit that is given up while the server is silent', async () => {
    const controller = new AbortController();
    const settings = await settingsFor(
      speakImap({ ...inbox(1), instead: { FETCH: () => controller.abort() } }),
    );
    const visited = imap.crawl({ settings, cursor: {} }, crawlContext({ signal: controller.signal }));
    expect(await failureOf(visited)).toMatchObject({ reason: 'aborted' });
  });
});

it('settings without a host name, or with a certificate that is none, are refused', () => {
  const good = imap.example;
  for (const wrong of [
    { host: 'imap.example.com:993' },
    { host: 'a b' },
    { host: '' },
    { ca: 'x' },
    { port: 0 },
  ]) {
    expect(imap.settings.safeParse({ ...good, ...wrong }).success, JSON.stringify(wrong)).toBe(false);
  }
  expect(imap.settings.parse({ host: 'Mail.Example', user: 'u', password: 'p' })).toEqual({
    host: 'mail.example',
    port: 993,
    secure: true,
    user: 'u',
    password: 'p',
    mailbox: 'INBOX',
    maxMessages: 200,
  });
});
