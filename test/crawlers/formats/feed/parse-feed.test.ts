import { describe, expect, it } from 'vitest';
import { feedLine } from '../../../../crawlers/formats/feed/line.ts';
import { parseFeed } from '../../../../crawlers/formats/feed/parse-feed.ts';
import { feedFixtures } from './fixtures.ts';

const parse = (text: string) => parseFeed(new TextEncoder().encode(text));

describe('a feed is read as its publisher means it', () => {
  it.each(feedFixtures())('$name', async ({ bytes, given, expected }) => {
    const feed = await parseFeed(bytes, given);
    expect({ ttlSeconds: feed.ttlSeconds, ...feedLine(feed) }).toEqual(expected);
  });
});

describe('what the line leaves out', () => {
  it('is the language, the reactions and the reach of items', async () => {
    const feed = await parse(`<rss version="2.0"><channel><language>en</language>
      <item><title>a</title><slash:comments>14</slash:comments></item>
      <item><title>b</title><dc:language>de</dc:language><media:statistics views="7"/></item></channel></rss>`);
    expect(feed.items.map(({ language, engagement, reach }) => ({ language, engagement, reach }))).toEqual([
      { language: 'en', engagement: { comments: 14 }, reach: null },
      { language: 'de', engagement: { views: 7 }, reach: null },
    ]);
  });
});

describe('what is no feed', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n\ufeff ', 'empty'],
    ['a page', '<!doctype html><html><body><p>Hello</p></body></html>', 'not-a-feed'],
    ['a login page', '<html><form><input name=p type="password"></form></html>', 'login-page'],
    [
      'other XML',
      '<?xml version="1.0"?><urlset><url><loc>https://a.example/</loc></url></urlset>',
      'not-a-feed',
    ],
    ['an empty root', '<rss version="2.0"><channel/></rss>', 'not-a-feed'],
    ['other JSON', '{"items":"none"}', 'not-a-feed'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1.1","items":[', 'not-a-feed'],
    ['prose', 'Service temporarily unavailable', 'not-a-feed'],
  ])('%s has a reason', async (_what, text, reason) => {
    await expect(parse(text)).rejects.toMatchObject({ name: 'FeedError', reason });
  });

  it('is never quoted in the message', async () => {
    const error = await parse('<html>token=s3cret</html>').catch((caught: unknown) => caught);
    expect(String(error)).not.toContain('s3cret');
  });
});
