import { expect, it } from 'vitest';
import { parseFeed } from '../../../crawlers/formats/feed/parse-feed.ts';
import { discoverPush } from '../../../crawlers/push/discover-push.ts';

const AT = 'https://blog.example/feed?page=1';

async function discovered(head: string, headers: Record<string, string> = {}, finalUrl = AT) {
  const xml = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Blog</title>${head}</channel></rss>`;
  return discoverPush({ headers, finalUrl }, await parseFeed(Buffer.from(xml), { url: finalUrl }));
}

const CLOUD =
  '<cloud domain="rpc.example" port="5337" path="/pleaseNotify" registerProcedure="" protocol="http-post"/>';
const HUB = '<atom:link rel="hub" href="https://hub.example/"/>';
const SELF = '<atom:link rel="self" href="https://blog.example/feed"/>';

it('finds the hub and the topic that the feed names', async () => {
  expect(await discovered(HUB + SELF + CLOUD)).toEqual({
    protocol: 'websub',
    hub: 'https://hub.example/',
    topic: 'https://blog.example/feed',
  });
});

it('believes the header first, and takes its addresses from where the answer came from', async () => {
  const link = '</hub>; rel="hub", </feed.xml>; rel=self';
  expect(await discovered(HUB + SELF, { link })).toEqual({
    protocol: 'websub',
    hub: 'https://blog.example/hub',
    topic: 'https://blog.example/feed.xml',
  });
});

it('takes the address of the answer for the topic where none is named', async () => {
  expect(await discovered(HUB)).toMatchObject({ topic: AT });
  expect(await discovered(CLOUD)).toMatchObject({ topic: AT });
});

it('finds an rssCloud server where there is no hub, with a query in its path as WordPress has it', async () => {
  const wordpress = CLOUD.replace('/pleaseNotify', '/?rsscloud=notify').replace('5337', '80');
  expect(await discovered(CLOUD)).toMatchObject({
    protocol: 'rsscloud',
    hub: 'http://rpc.example:5337/pleaseNotify',
  });
  expect(await discovered(wordpress)).toMatchObject({ hub: 'http://rpc.example/?rsscloud=notify' });
  expect(await discovered(CLOUD.replace('http-post', 'https-post'))).toMatchObject({
    hub: 'https://rpc.example:5337/pleaseNotify',
  });
});

it.each([
  ['names nobody', SELF],
  ['has a hub that is no web address', '<atom:link rel="hub" href="ftp://hub.example/"/>'],
  ['has a cloud that speaks XML-RPC', CLOUD.replace('http-post', 'xml-rpc')],
])('finds nothing in a feed that %s', async (_what, head) => {
  expect(await discovered(head)).toBeNull();
});

it('knows the hub of YouTube, whose feeds do not name it', async () => {
  const url = 'https://www.youtube.com/feeds/videos.xml?channel_id=UC-lHJZR3Gqxm24_Vd_AJ5Yw';
  expect(await discovered(SELF, {}, url)).toEqual({
    protocol: 'websub',
    hub: 'https://pubsubhubbub.appspot.com/subscribe',
    topic: 'https://www.youtube.com/xml/feeds/videos.xml?channel_id=UC-lHJZR3Gqxm24_Vd_AJ5Yw',
  });
  expect(await discovered('', {}, url.replace('channel_id', 'playlist_id'))).toBeNull();
});
