import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoverFeeds } from '../../../crawlers/discover/discover-feeds.ts';

const discover = (html: string, url: string | null = 'https://blog.example/about/') =>
  discoverFeeds(new TextEncoder().encode(html), { url });

describe('discoverFeeds', () => {
  it('finds what the page advertises, then feeds it links to, each once', () => {
    const feeds = discover(`<head>
      <link rel="alternate" type="application/rss+xml" title="Posts" href="/feed/">
      <link rel="Alternate" type="application/atom+xml; charset=utf-8" href="atom.xml">
      <link rel="alternate feed" type="application/feed+json" href="https://cdn.example/feed.json">
      <link rel="alternate" hreflang="de" href="/de/"><link rel="stylesheet" href="/rss.css">
      <link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2"></head>
      <body><a href="/feed/">Feed</a><a href="/comments.rss">Comments</a><a href="?feed=atom">Atom</a>
      <a href="feed://other.example/x">Other</a><a href="/feeding-cats">Cats</a><a href="mailto:feed@x">Mail</a></body>`);
    expect(feeds).toEqual([
      { url: 'https://blog.example/feed/', type: 'application/rss+xml', title: 'Posts' },
      { url: 'https://blog.example/about/atom.xml', type: 'application/atom+xml', title: null },
      { url: 'https://cdn.example/feed.json', type: 'application/feed+json', title: null },
      { url: 'https://blog.example/comments.rss', type: 'application/rss+xml', title: 'Comments' },
      { url: 'https://blog.example/about/?feed=atom', type: 'application/atom+xml', title: 'Atom' },
      { url: 'http://other.example/x', type: 'application/rss+xml', title: 'Other' },
    ]);
  });

  it('leaves relative addresses as written where the page does not say where it is', () => {
    const link = '<link rel=alternate type=application/rss+xml href=/feed>';
    expect(discover(link, null)).toMatchObject([{ url: '/feed' }]);
    expect(discover(`<base href="https://b.example/x/">${link}`, null)).toMatchObject([
      { url: 'https://b.example/feed' },
    ]);
    expect(discover('<link rel=feed href="javascript:x">', null)).toEqual([]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (href, type) => {
        expect(
          discover(`<link rel=feed type='${type}' href="${href}"><a href='${href}'>x</a>`, null),
        ).toBeInstanceOf(Array);
      }),
    );
  });
});
