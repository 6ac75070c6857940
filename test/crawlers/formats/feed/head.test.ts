import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../../../crawlers/formats/feed/parse-feed.ts';

const parse = (text: string, url?: string) => parseFeed(new TextEncoder().encode(text), { url });
/** A namespace declared under an odd prefix makes the tolerant reader read what rss-parser would. */
const READERS = [
  ['rss-parser', ''],
  ['the tolerant reader', ' xmlns:d="http://purl.org/dc/elements/1.1/"'],
] as const;

describe.each(READERS)('a feed read by %s', (_reader, attributes) => {
  const head = async (inside: string) =>
    parse(
      `<rss version="2.0"${attributes}><channel><title>t</title>${inside}<item><title>a</title></item></channel></rss>`,
      'https://a.example/feed',
    );

  it('says when to stay away', async () => {
    const hours = ['3', ' 24 ', '3', '25', 'x', '-1'].map((hour) => `<hour>${hour}</hour>`).join('');
    const { skip } = await head(
      `<skipHours>${hours}</skipHours><skipDays><day>sunday</day><day>Monday</day><day>Funday</day></skipDays>`,
    );
    expect(skip).toEqual({ hours: [0, 3], days: ['Monday', 'Sunday'] });
    expect((await head('<skipHours><hour>99</hour></skipHours>')).skip).toBeNull();
    expect((await head('<hour>3</hour>')).skip).toBeNull();
  });

  it('names its rssCloud server', async () => {
    const { cloud } = await head(
      '<cloud domain="RPC.a.example" port="5337" path="/rsscloud/pleaseNotify" registerProcedure="" protocol="http-post"/>',
    );
    expect(cloud).toEqual({
      protocol: 'http-post',
      domain: 'rpc.a.example',
      port: 5337,
      path: '/rsscloud/pleaseNotify',
      registerProcedure: '',
    });
  });

  it.each([
    '<cloud/>',
    '<cloud protocol="soap"/>',
    '<cloud domain="a.example" port="70000" protocol="soap"/>',
    '<cloud domain="a.example/b@c" protocol="soap"/>',
  ])('has no rssCloud server in %s', async (element) => {
    expect((await head(element)).cloud).toBeNull();
  });

  it('links to itself and to older items', async () => {
    const { self, next, prevArchive } = await head(
      '<atom:link rel="self" href="/feed.xml"/><atom:link rel="next" href="?page=2"/><atom:link rel="prev-archive" href="/2025.xml"/>',
    );
    expect({ self, next, prevArchive }).toEqual({
      self: 'https://a.example/feed.xml',
      next: 'https://a.example/feed?page=2',
      prevArchive: 'https://a.example/2025.xml',
    });
  });

  it('says how often it changes', async () => {
    const period = '<sy:updatePeriod>hourly</sy:updatePeriod>';
    expect((await head(`${period}<sy:updateFrequency>4</sy:updateFrequency>`)).ttlSeconds).toBe(900);
    expect((await head(period)).ttlSeconds).toBe(3600);
    expect((await head(`<ttl>15</ttl>${period}`)).ttlSeconds).toBe(900);
  });
});

it('a JSON Feed links to itself and to older items', async () => {
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 't', items: [] };
  const links = { feed_url: 'https://a.example/feed.json', next_url: '/feed.json?page=2' };
  const { self, next, cloud, skip } = await parse(
    JSON.stringify({ ...feed, ...links }),
    'https://a.example/',
  );
  expect({ self, next, cloud, skip }).toEqual({
    self: 'https://a.example/feed.json',
    next: 'https://a.example/feed.json?page=2',
    cloud: null,
    skip: null,
  });
});
