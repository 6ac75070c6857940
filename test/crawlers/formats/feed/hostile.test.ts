import { describe, expect, it } from 'vitest';
import { MAX_CONTENT, MAX_ITEMS, MAX_LINE } from '../../../../crawlers/formats/feed/limits.ts';
import { feedLine } from '../../../../crawlers/formats/feed/line.ts';
import { parseFeed } from '../../../../crawlers/formats/feed/parse-feed.ts';
import { feedFixtures } from './fixtures.ts';

const inChannel = (inside: string) => `<rss version="2.0"><channel><title>t</title>${inside}</channel></rss>`;
const parse = (inside: string) => parseFeed(new TextEncoder().encode(inChannel(inside)));

describe('hostile feeds do no harm', () => {
  it.each(feedFixtures('hostile/feeds'))('$name', async ({ bytes, given, expected }) => {
    const feed = await parseFeed(bytes, given);
    expect({ ttlSeconds: feed.ttlSeconds, ...feedLine(feed) }).toEqual(expected);
  });
});

describe('too much of everything', () => {
  it('is cut at the number of items', async () => {
    const item = (n: number) => `<item><guid>${n}</guid></item>`;
    for (const count of [MAX_ITEMS + 1, 90_000]) {
      const feed = await parse(Array.from({ length: count }, (_, n) => item(n)).join(''));
      expect(feed.items).toHaveLength(MAX_ITEMS);
      expect(feedLine(feed)).toMatchObject({ truncated: true });
      expect(feed.items[0]?.guid).toBe('0');
    }
  });

  it('is cut at the length of fields', async () => {
    const feed = await parse(
      `<item><title>${'t '.repeat(2_000)}</title><description>${'d '.repeat(MAX_CONTENT)}</description><guid>${'g'.repeat(9_000)}</guid></item>`,
    );
    const [item] = feed.items;
    expect(item?.title?.length).toBeLessThanOrEqual(MAX_LINE);
    expect(item?.text.length).toBeLessThanOrEqual(MAX_CONTENT);
    expect(item?.guid?.length).toBeLessThan(9_000);
  });
});

// Each of these takes minutes or overflows a stack in a reader that is not linear.
describe('what makes careless readers stall', () => {
  const many = 80_000;
  it.each([
    [
      'markup nested without end',
      `<item><title>a</title><description>${'<b>'.repeat(many)}</description></item>`,
    ],
    ['unknown elements nested', `<item><title>a</title>${'<x>'.repeat(many)}${'</x>'.repeat(many)}</item>`],
    ['items in items', '<item><title>a</title>'.repeat(many)],
    ['end tags of nothing', `<item><title>a${'</x>'.repeat(many)}</title></item>`],
    [
      'escaped tags that never end',
      `<item><title>a</title><description>${'&lt;p'.repeat(many)}</description></item>`,
    ],
    [
      'escaped tags before line ends',
      `<item><title>a</title><description>${'x&lt;p&gt;\n'.repeat(many)}</description></item>`,
    ],
    [
      'a wall of angle brackets',
      `<item><title>a</title><description><![CDATA[${'<'.repeat(many)}]]></description></item>`,
    ],
    ['attributes by the thousand', `<item><title ${'a="b" '.repeat(many)}>a</title></item>`],
    [
      'unknown entities',
      `<item><title>a</title><description>${'&x;&eacute;'.repeat(many)}</description></item>`,
    ],
    ['an address of at signs', `<item><title>a</title><author>${'a@'.repeat(many)}</author></item>`],
    ['a date of numbers', `<item><title>a</title><pubDate>${'1 '.repeat(many)}</pubDate></item>`],
    [
      'authors by the thousand',
      `<item><title>a</title>${'<author><name>x</name></author>'.repeat(many / 10)}</item>`,
    ],
  ])('%s', async (_what, inside) => {
    const { items } = await parse(inside);
    expect(items[0]?.title).toMatch(/^a/);
  });

  it('half-open input elements in a page', async () => {
    const page = new TextEncoder().encode(`<html>${'<input '.repeat(many)}`);
    await expect(parseFeed(page)).rejects.toMatchObject({ reason: 'not-a-feed' });
  });

  it('brackets in JSON', async () => {
    const json = new TextEncoder().encode(`{"items":${'['.repeat(many)}`);
    await expect(parseFeed(json)).rejects.toMatchObject({ reason: 'not-a-feed' });
  });
});
