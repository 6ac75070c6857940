import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imap } from '../../crawlers/connectors/imap/index.ts';
import type { Cursor } from '../../src/core/source.ts';
import { createSocketGuard } from '../../src/net/socket-guard.ts';
import { crawlContext } from '../crawlers/crawl-context.ts';
import { failureOf } from '../net/local-server.ts';
import { type Dovecot, startDovecot, user } from './dovecot.ts';

let dovecot: Dovecot;
let cursor: Cursor = {};

beforeAll(async () => {
  dovecot = await startDovecot();
});
afterAll(() => dovecot.stop());

const sockets = createSocketGuard({
  allowPrivateHosts: ['localhost'],
  lookup: (_host, _options, callback) => callback(null, '127.0.0.1', 4),
});

const settingsWith = (more: object) => {
  const server = { host: 'localhost', port: dovecot.ports.tls, ca: dovecot.ca };
  return imap.settings.parse({ ...server, user: user.name, password: user.password, ...more });
};

/** A visit over TLS that goes on where the last one ended. */
async function visit() {
  const result = await imap.crawl({ settings: settingsWith({}), cursor }, crawlContext({ sockets }));
  // A cursor is kept as JSON.
  cursor = JSON.parse(JSON.stringify(result.cursor));
  return result;
}

/** A first visit, with other settings. */
const visitWith = (more: object) =>
  imap.crawl({ settings: settingsWith(more), cursor: {} }, crawlContext({ sockets }));

async function deliver(lines: readonly string[], encoding: BufferEncoding = 'utf8'): Promise<void> {
  await dovecot.deliver(Buffer.from(`${lines.join('\r\n')}\r\n`, encoding));
}

describe('a mailbox on a real server', () => {
  it('brings new mail, each once, and marks nothing', async () => {
    expect(await visit()).toMatchObject({ items: [], missed: null });
    await deliver([
      'From: "Mia Smith" <mia@example.com>',
      'Subject: The kettle broke',
      'Message-ID: <1@example.com>',
      'Date: Fri, 02 Jan 2026 03:04:05 +0100',
      '',
      'It leaks.',
      '',
      '-- ',
      'Mia Smith, Chief of Tea',
    ]);
    expect((await visit()).items).toMatchObject([
      {
        guid: '<1@example.com>',
        url: null,
        title: 'The kettle broke',
        text: 'It leaks.',
        author: 'Mia Smith',
        publishedAt: new Date('2026-01-02T02:04:05.000Z'),
      },
    ]);
    expect((await visit()).items).toEqual([]);
    expect(await dovecot.flags()).not.toContain('S');
  });

  it('brings subjects and texts in the charsets that people write', async () => {
    await deliver(['From: a@example.com', 'Subject: Kessel undicht für Müller', '', 'Er läuft über']);
    await deliver([
      'From: =?koi8-r?B?7cnR?= <m@example.com>',
      'Subject: =?utf-8?Q?Th=C3=A9i=C3=A8re?=',
      '',
      'x',
    ]);
    const latin = ['Content-Type: text/plain; charset=iso-8859-1', 'Content-Transfer-Encoding: 8bit'];
    await deliver(['From: a@example.com', ...latin, '', 'Er läuft über'], 'latin1');
    const { items } = await visit();
    expect(items.map(({ title, author, text }) => [title, author, text])).toEqual([
      ['Kessel undicht für Müller', 'a@example.com', 'Er läuft über'],
      ['Théière', 'Мия', 'x'],
      [null, 'a@example.com', 'Er läuft über'],
    ]);
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(3);
  });

  it('brings the text of mails in many parts', async () => {
    const part = (type: string, body: string) => ['--b', `Content-Type: ${type}`, '', body];
    await deliver([
      'From: a@example.com',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...part('text/plain', 'See the picture.'),
      ...part('image/png; name="leak.png"', 'PNG'),
      '--b--',
    ]);
    await deliver([
      'From: a@example.com',
      'Content-Type: text/html',
      '',
      '<p>It <b>leaks</b>.</p><blockquote type="cite">We are sorry</blockquote>',
    ]);
    expect((await visit()).items.map(({ text }) => text)).toEqual(['See the picture.', 'It leaks.']);
  });

  it('reads the beginning of a mail that is large', async () => {
    const attached = Buffer.alloc(3_000_000, 1).toString('base64');
    await deliver([
      'From: a@example.com',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      ...['--b', 'Content-Type: text/plain', '', 'The film shows it.'],
      ...['--b', 'Content-Type: video/mp4', 'Content-Transfer-Encoding: base64', '', attached, '--b--'],
    ]);
    const { items, bytes } = await visit();
    expect(items.map(({ text }) => text)).toEqual(['The film shows it.']);
    expect(bytes).toBe(256 * 1024);
  });

  it('reads another folder, an unencrypted port with STARTTLS, and the past', async () => {
    expect((await visitWith({ mailbox: 'Archive' })).items).toEqual([]);
    expect(
      (await visitWith({ port: dovecot.ports.plain, secure: false, maxMessages: 2 })).items,
    ).toHaveLength(2);
    const settings = settingsWith({ maxMessages: 2 });
    const step = await imap.history?.({ settings, cursor: {} }, crawlContext({ sockets }));
    expect(step?.items.map(({ text }) => text)).toEqual(['Er läuft über', 'See the picture.']);
    expect(step?.next).toMatchObject({ uid: 4 });
  });

  it('is read anew when the server forgot how it was numbered', async () => {
    await dovecot.renumber();
    const { items, missed } = await visit();
    expect({ items: items.length, missed }).toEqual({ items: 7, missed: null });
  });
});

describe('a real server that says no', () => {
  it.each<[string, { plain?: boolean; [setting: string]: unknown }, string]>([
    ['to a wrong password', { password: 'guessed' }, 'unauthorized'],
    ['to a mailbox that is missing', { mailbox: 'Nowhere' }, 'not-found'],
    ['to TLS that nobody vouches for', { ca: undefined }, 'tls'],
    ['to STARTTLS that nobody vouches for', { ca: undefined, secure: false, plain: true }, 'tls'],
    ['to TLS on the port without it', { plain: true }, 'tls'],
  ])('%s', async (_what, { plain, ...wrong }, reason) => {
    const port = plain ? { port: dovecot.ports.plain } : {};
    const failure = await failureOf(visitWith({ ...wrong, ...port }));
    expect(failure).toMatchObject({ name: 'NetError', reason });
    expect(failure.message).not.toContain(user.password);
    expect(failure.message).not.toContain('guessed');
  });
});
