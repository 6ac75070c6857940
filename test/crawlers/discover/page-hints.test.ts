import { expect, it } from 'vitest';
import { pageHints } from '../../../crawlers/discover/page-hints.ts';
import { parsePage } from '../../../crawlers/extract/parsed-page.ts';

const hints = (html: string, url = 'https://site.example/blog/post', query: string | null = null) =>
  pageHints(parsePage(Buffer.from(html), { url }), query).map(({ connector, settings }) => [
    connector,
    settings,
  ]);
const feeds = (...urls: string[]) => urls.map((url) => ['feed', { url }]);
const CHANNEL = 'UCBR8-60-B28hp2BmDPdntcQ';
const channelFeed = feeds(`https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`);

it('WordPress is known by its API, wherever on the site it is', () => {
  const link = '<link rel="https://api.w.org/" href="https://site.example/blog/wp-json/">';
  const found = feeds('https://site.example/blog/feed/', 'https://site.example/blog/comments/feed/');
  expect(hints(link)).toEqual(found);
  expect(hints('<link rel="https://api.w.org/" href="/blog/index.php?rest_route=/">')).toEqual(found);
  expect(hints('<meta name="generator" content="WordPress 6.9">')).toEqual(
    feeds('https://site.example/feed/', 'https://site.example/comments/feed/'),
  );
});

it('sites that can be searched are found when there is something to search for', () => {
  const page = '<meta name="generator" content="Discourse 3.5.0 - https://github.com/discourse/discourse">';
  const found = feeds('https://site.example/latest.rss', 'https://site.example/posts.rss');
  expect(hints(page)).toEqual(found);
  const search = ['discourse', { query: 'Acme', site: 'https://site.example' }];
  expect(hints(page, 'https://site.example/t/1', 'Acme')).toEqual([...found, search]);
});

it.each([
  `<link rel="canonical" href="https://www.youtube.com/channel/${CHANNEL}">`,
  `<meta itemprop="identifier" content="${CHANNEL}">`,
  `<script>var ytInitialData = {"metadata":{"externalId":"${CHANNEL}"}};</script>`,
])('the page of a handle names its channel: %s', (html) => {
  expect(hints(html, 'https://www.youtube.com/@acme')).toEqual(channelFeed);
  expect(hints(html, 'https://site.example/@acme')).toEqual([]);
});

it('a sitemap may be linked', () => {
  expect(hints('<link rel="sitemap" href="/sitemap.xml">')).toEqual([
    ['sitemap', { url: 'https://site.example/sitemap.xml' }],
  ]);
});

it('other pages give no hint', () => {
  expect(hints('<meta name="generator" content="Hugo 0.1"><p>WordPress and Discourse</p>')).toEqual([]);
});
