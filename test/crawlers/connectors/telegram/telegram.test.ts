import type { RequestListener } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { telegram } from '../../../../crawlers/connectors/telegram/index.ts';
import { readPreview } from '../../../../crawlers/connectors/telegram/preview.ts';
import { shortCount } from '../../../../crawlers/connectors/telegram/short-count.ts';
import { NetError } from '../../../../src/net/http.ts';
import { failureOf, serve } from '../../../net/local-server.ts';
import { crawlContext } from '../../crawl-context.ts';
import { fixture } from '../../speakers.ts';

async function crawl(listener: RequestListener, settings: object = {}) {
  const api = await serve(listener);
  const parsed = telegram.settings.parse({ channel: 'acmenews', api, ...settings });
  return telegram.crawl({ settings: parsed, cursor: {} }, crawlContext());
}

const page = (...messages: string[]) =>
  `<section class="tgme_channel_history">${messages
    .map((message) => `<div class="tgme_widget_message_wrap">${message}</div>`)
    .join('')}</section>`;
const message = (n: number, minute = n) =>
  `<div data-post="acmenews/${n}"><div class="tgme_widget_message_text">Acme ${n}</div>
   <a class="tgme_widget_message_date"><time datetime="2026-01-15T10:${String(minute).padStart(2, '0')}:00+00:00"></time></a></div>`;

describe('a public channel', () => {
  it('brings its messages, the newest first, without what they answer', async () => {
    let asked: string | undefined;
    const { items } = await crawl(
      (request, response) => {
        asked ??= request.url;
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(fixture('telegram/channel.html'));
      },
      { query: 'acme' },
    );
    const told = items.map(({ html, ...item }) => ({ ...item, html: undefined }));
    expect(JSON.parse(JSON.stringify(told))).toEqual(
      JSON.parse(fixture('telegram/channel.items.json')).map(({ html, ...item }: { html: unknown }) => item),
    );
    expect(asked).toBe('/s/acmenews?q=acme');
  });

  it('that shows no preview is an error that says so', async () => {
    const failure = await failureOf(
      crawl((_request, response) => void response.end(fixture('telegram/no-preview.html'))),
    );
    expect(failure).toMatchObject({ reason: 'not-a-page', retryable: false });
    expect(failure.message).toBe('the channel shows no public preview');
  });

  it('that has nothing to show is none', async () => {
    const { items } = await crawl((_request, response) => void response.end(page()));
    expect(items).toEqual([]);
  });

  it('whose messages have another form is an error, not silence', async () => {
    const listener: RequestListener = (_request, response) => void response.end(page('<p>Acme</p>'));
    expect(await failureOf(crawl(listener))).toMatchObject({ reason: 'unexpected-answer' });
  });

  it('is read into the past, each page before the oldest message of the one after it', async () => {
    const asked: (string | null)[] = [];
    const api = await serve((request, response) => {
      const before = new URL(request.url ?? '', 'http://local').searchParams.get('before');
      asked.push(before);
      const last = before === null ? 6 : Number(before) - 1;
      response.end(page(...[last - 1, last].filter((n) => n > 0).map((n) => message(n))));
    });
    const settings = telegram.settings.parse({ channel: 'acmenews', api });
    const step = await telegram.history?.({ settings, cursor: {} }, crawlContext());
    expect(asked).toEqual([null, '5', '3']);
    expect(step?.items.map(({ guid }) => guid?.split('/').at(-1))).toEqual(['6', '5', '4', '3', '2', '1']);
    expect(step?.next).toBeNull();
  });
});

describe('a count as it is shown', () => {
  it.each([
    ['987', 987],
    ['12.3K', 12_300],
    ['1M', 1_000_000],
    ['1.25m', 1_250_000],
    ['1 204', 1_204],
    ['1,204', 1_204],
    ['', null],
    ['many', null],
    ['-3', null],
    ['3.K', null],
  ])('%j is %j', (text, count) => {
    expect(shortCount(text)).toBe(count);
  });

  it('is a whole number or nothing, whatever is written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.KMB, ]{0,20}$/)), (text) => {
        const count = shortCount(text);
        expect(count === null || (Number.isInteger(count) && count >= 0)).toBe(true);
      }),
    );
  });
});

it('any page is read or refused with a reason', () => {
  const parts = fc.constantFrom(
    ...[
      '<section class="tgme_channel_history">',
      '</section>',
      '<div class="tgme_widget_message_wrap">',
      '</div>',
    ],
    ...[
      '<div data-post="a/1">',
      '<div data-post="../x">',
      '<time datetime="99">',
      '<div class="tgme_widget_message_text">',
    ],
    ...['Acme', '\0', '&#xD800;', '<a class="tgme_widget_message_date" href="javascript:0">'],
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (markup) => {
      try {
        const { items } = readPreview(new TextEncoder().encode(markup.join('')), {
          url: 'https://t.me/s/a',
          contentType: null,
        });
        for (const { text, url, publishedAt } of items) {
          expect(typeof text).toBe('string');
          expect(url).toMatch(/^https:/);
          expect(publishedAt?.getTime()).not.toBeNaN();
        }
      } catch (error) {
        expect(error).toBeInstanceOf(NetError);
      }
    }),
  );
});

describe('the settings of Telegram', () => {
  it.each(['acmenews', '@AcmeNews', 'https://t.me/acmenews', 'https://t.me/s/acmenews/', 't.me/acmenews'])(
    'know a channel as %s',
    (channel) => {
      const settings = telegram.settings.parse({ channel });
      expect(telegram.key(settings)).toBe(telegram.key(telegram.settings.parse({ channel: 'acmenews' })));
    },
  );

  it.each(['', 'a', '+AAAAinvite', 'acme/news', 'https://t.me/c/123/4', '../x'])(
    'know no channel %j',
    (channel) => {
      expect(telegram.settings.safeParse({ channel }).success).toBe(false);
    },
  );
});
