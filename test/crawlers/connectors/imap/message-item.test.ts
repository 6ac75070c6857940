import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageItem } from '../../../../crawlers/connectors/imap/message-item.ts';
import { mail } from './speak-imap.ts';

const known = { name: '7:1', receivedAt: new Date('2026-01-10T08:00:00Z') };
const itemOf = (text: string, headers: Record<string, string> = {}) =>
  messageItem(Buffer.from(mail(text, headers)), known);

describe('a mail as an item', () => {
  it.each([
    ['Fri, 02 Jan 2026 03:04:05 +0100', '2026-01-02T02:04:05.000Z'],
    ['Fri, 02 Jan 2099 03:04:05 +0100', '2026-01-10T08:00:00.000Z'],
    ['soon', '2026-01-10T08:00:00.000Z'],
  ])('sent %s was published %s', async (date, publishedAt) => {
    expect((await itemOf('x', { Date: date }))?.publishedAt?.toISOString()).toBe(publishedAt);
  });

  it('has the name of the mailbox where it has none of its own', async () => {
    expect((await itemOf('x'))?.guid).toBe('7:1');
    expect((await itemOf('x', { 'Message-ID': '<a@example.com>' }))?.guid).toBe('<a@example.com>');
  });

  it('is by whoever is named, or by an address', async () => {
    expect((await itemOf('x'))?.author).toBe('Mia');
    expect((await itemOf('x', { From: '<mia@example.com>' }))?.author).toBe('mia@example.com');
    expect((await itemOf('x', { From: '=?utf-8?B?TWnDpA==?= <m@example.com>' }))?.author).toBe('Miä');
  });

  it('in HTML says what its author wrote, not what it answers', async () => {
    const html =
      '<div>Still leaks.<br>Badly.</div><div class="gmail_quote"><div class="gmail_attr">Support wrote</div>Does it?</div>';
    expect((await itemOf(html, { 'Content-Type': 'text/html' }))?.text).toBe('Still leaks.\nBadly.');
    const outlook = '<p>Still leaks.</p><div id="divRplyFwdMsg">From: Support</div><p>Does it?</p>';
    expect((await itemOf(outlook, { 'Content-Type': 'text/html' }))?.text).toBe('Still leaks.');
  });

  it('says what it forwards', async () => {
    const text = 'See below.\n\n> It leaks.';
    expect((await itemOf(text, { Subject: 'Fwd: kettle' }))?.text).toBe('See below.\n\n> It leaks.');
    const html = '<p>See below.</p><blockquote type="cite">It leaks.</blockquote>';
    const headers = { Subject: 'WG: Kessel', 'Content-Type': 'text/html' };
    expect((await itemOf(html, headers))?.text).toBe('See below.\nIt leaks.');
  });

  it('is whole even where it is nothing but a quote', async () => {
    const html = '<blockquote type="cite">It leaks.</blockquote>';
    expect((await itemOf(html, { 'Content-Type': 'text/html' }))?.text).toBe('It leaks.');
  });

  it('never fails, whatever a mailbox holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        const item = await messageItem(bytes, known);
        if (item !== null) expect(typeof item.text).toBe('string');
      }),
    );
  });
});
