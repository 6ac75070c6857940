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

describe('what ordinary readers find too', () => {
  const rss = (content: string) =>
    parse(`<rss version="2.0"><channel><title>F</title>${content}</channel></rss>`);
  const titles = async (text: string) => (await parse(text)).items.map(({ title }) => title);

  it('is an item inside an item, though the document is well-formed', async () => {
    const feed = await rss('<item><title>a</title><item><title>b</title></item></item>');
    expect(feed.items.map(({ title }) => title)).toEqual(['a', 'b']);
  });

  it('is an item that stands alone', async () => {
    expect(await titles('<item><title>a</title><link>https://a.example/</link></item>')).toEqual(['a']);
  });

  it('is JSON with line breaks inside its texts', async () => {
    expect(await titles('{"items":[{"id":"1","title":"a\nb"}]}')).toEqual(['a b']);
  });

  it.each([
    ['<rating>4</rating>', 4],
    ['<rating>8/10</rating>', 4],
    ['<review:rating>80%</review:rating>', 4],
    ['<gd:rating average="3" max="5"/>', 3],
    ['<letterboxd:memberRating>4.5</letterboxd:memberRating>', 4.5],
    ['<user_rating>3</user_rating>', 3],
    ['<user_rating>0</user_rating>', null],
    ['<rating>(PICS-1.1 "http://www.classify.org" r (s 0))</rating>', null],
    ['<media:rating scheme="urn:simple">adult</media:rating>', null],
  ])('is the rating in %s', async (written, rating) => {
    const feed = await rss(`<item><title>a</title>${written}</item>`);
    expect(feed.items[0]?.rating).toBe(rating);
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
    ['a root of other documents too', '<rdf:RDF><foaf:Person/></rdf:RDF>', 'not-a-feed'],
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
