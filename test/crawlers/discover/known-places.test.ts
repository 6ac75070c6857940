import { expect, it } from 'vitest';
import { knownPlaces } from '../../../crawlers/discover/known-places.ts';

it.each([
  ['https://www.reddit.com/r/startups/comments/1/x/', ['https://www.reddit.com/r/startups/new/.rss']],
  ['https://old.reddit.com/user/some-body', ['https://www.reddit.com/user/some-body/.rss']],
  [
    'https://www.youtube.com/channel/UCBR8-60-B28hp2BmDPdntcQ/videos',
    ['https://www.youtube.com/feeds/videos.xml?channel_id=UCBR8-60-B28hp2BmDPdntcQ'],
  ],
  ['https://www.youtube.com/user/acme', ['https://www.youtube.com/feeds/videos.xml?user=acme']],
  [
    'https://www.youtube.com/playlist?list=PLbpi6ZahtOH6Ar_3',
    ['https://www.youtube.com/feeds/videos.xml?playlist_id=PLbpi6ZahtOH6Ar_3'],
  ],
  ['https://www.youtube.com/@acme', []],
  ['https://social.example/@acme', ['https://social.example/@acme.rss']],
  ['https://social.example/tags/ac%C3%A9', ['https://social.example/tags/ac%C3%A9.rss']],
  ['https://bsky.app/profile/acme.example/post/3k', ['https://bsky.app/profile/acme.example/rss']],
  [
    'https://lemmy.example/c/tech@other.example',
    ['https://lemmy.example/feeds/c/tech%40other.example.xml?sort=New'],
  ],
  ['https://forum.example/c/support/billing/12/l/latest', ['https://forum.example/c/support/billing/12.rss']],
  ['https://forum.example/t/refunds/831/4', ['https://forum.example/t/refunds/831.rss']],
  [
    'https://github.com/nodejs/node/issues',
    ['releases', 'commits', 'discussions'].map((part) => `https://github.com/nodejs/node/${part}.atom`),
  ],
  ['https://github.com/acme', ['https://github.com/acme.atom']],
  ['https://medium.com/tag/refunds', ['https://medium.com/feed/tag/refunds']],
  ['https://medium.com/@acme/a-story-1', ['https://medium.com/feed/@acme']],
  ['https://acme.medium.com/', ['https://acme.medium.com/feed']],
  ['https://staff.tumblr.com/post/1', ['https://staff.tumblr.com/rss']],
  ['https://www.tumblr.com/staff', ['https://staff.tumblr.com/rss']],
  ['https://acme.substack.com/p/one', ['https://acme.substack.com/feed']],
  ['https://dev.to/t/webdev', ['https://dev.to/feed/tag/webdev']],
  ['https://dev.to/acme', ['https://dev.to/feed/acme']],
  [
    'https://stackoverflow.com/questions/tagged/c%2b%2b',
    ['https://stackoverflow.com/feeds/tag?tagnames=c%2B%2B&sort=newest'],
  ],
  ['https://www.example.com/', []],
])('%s tells of %j', (address, feeds) => {
  expect(knownPlaces(address).map(({ url }) => url)).toEqual(feeds);
});
