import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseFeed } from '../../../../crawlers/formats/feed/parse-feed.ts';
import { FeedError, type ParsedFeed } from '../../../../crawlers/formats/feed/parsed-feed.ts';
import type { FetchedItem } from '../../../../src/core/item.ts';
import { feedFixtures } from './fixtures.ts';

const isText = (value: unknown) =>
  value === null || (typeof value === 'string' && value !== '' && value.isWellFormed());
const isTime = (value: unknown) =>
  value === null || (value instanceof Date && Number.isFinite(value.getTime()));
const isAddress = (value: unknown) =>
  value === null || (typeof value === 'string' && /^https?:/i.test(value));

function isSound(item: FetchedItem): boolean {
  const { guid, url, title, text, html, author, publishedAt, updatedAt, rating, language } = item;
  return (
    [guid, title, html, author, language].every(isText) &&
    typeof text === 'string' &&
    !text.includes('\0') &&
    isAddress(url) &&
    isTime(publishedAt) &&
    isTime(updatedAt) &&
    (rating === null || (rating >= 0 && rating <= 5))
  );
}

async function expectSound(bytes: Uint8Array): Promise<void> {
  let feed: ParsedFeed;
  try {
    feed = await parseFeed(bytes, { url: 'https://a.example/feed', keepBlank: true });
  } catch (error) {
    expect(error).toBeInstanceOf(FeedError);
    return;
  }
  const { link, hub, self, next, prevArchive } = feed;
  expect([feed.title, feed.language].every(isText)).toBe(true);
  expect([link, hub, self, next, prevArchive].every(isAddress)).toBe(true);
  expect(feed.items.filter((item) => !isSound(item))).toEqual([]);
}

it('arbitrary bytes are a sound feed or a feed error', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), expectSound));
});

it('arbitrary markup is a sound feed or a feed error', async () => {
  const pieces = [
    ...[
      '<rss version="2.0">',
      '<feed xmlns="http://www.w3.org/2005/Atom">',
      '<channel>',
      '<item>',
      '</item>',
      '<entry>',
    ],
    ...[
      '</entry>',
      '<title>',
      '</title>',
      '<title type="xhtml">',
      '<author>',
      '<name>',
      '</author>',
      '<link href="',
      '"/>',
    ],
    ...[
      '<link>',
      '</link>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&',
      '&amp;',
      '&nbsp;',
      '<',
      '>',
      '"',
      '\0',
      '<b>',
      '</b>',
    ],
    ...[
      '<guid>',
      '</guid>',
      'http://a.example/',
      '<pubDate>',
      '</pubDate>',
      '1 Jan 2026',
      '<media:group>',
      '</channel></rss>',
    ],
    ...[
      '<!DOCTYPE rss [<!ENTITY a "b">]>',
      '&a;',
      ' mode="base64"',
      '<content type="text/html" mode="base64">',
      '<item href="/x" lastmod="2569-01-02">',
      '<skipHours><hour>3',
      '<cloud port="',
      ' xml:base="..//"',
      'ГÃ©\u0085',
    ],
  ];
  const markup = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 });
  await fc.assert(
    fc.asyncProperty(markup, (parts) =>
      expectSound(new TextEncoder().encode(`${parts[0] ?? ''}<rss version="2.0">${parts.join('')}`)),
    ),
  );
});

it('damaged feeds are sound feeds or feed errors', async () => {
  const fixtures = feedFixtures();
  const damage = fc.record({
    fixture: fc.constantFrom(...fixtures),
    edits: fc.array(fc.tuple(fc.nat(), fc.nat(30), fc.uint8Array({ maxLength: 6 })), { maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(damage, ({ fixture, edits }) => {
      let bytes = fixture.bytes;
      for (const [at, removed, added] of edits) {
        const start = at % (bytes.length + 1);
        bytes = Uint8Array.from([...bytes.subarray(0, start), ...added, ...bytes.subarray(start + removed)]);
      }
      return expectSound(bytes);
    }),
    { numRuns: 300 },
  );
});
