import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseOpml } from '../../../crawlers/formats/opml.ts';

const feeds = (body: string) =>
  parseOpml(`<opml version="2.0"><body>\n${body}\n</body></opml>`).feeds.map(({ url, title }) => [
    url,
    title,
  ]);

describe('a subscription list', () => {
  it('names feeds, in folders within folders and out of them', () => {
    const body = `<outline text="News"><outline text="Tech">
        <outline type="rss" text="A" title="A &amp; B" xmlUrl="https://a.example/feed?x=1&amp;y=2"/>
        </outline><outline text="C" xmlUrl="https://c.example/feed"></outline></outline>
      <outline text="D" xmlUrl="https://d.example/feed" />`;
    expect(feeds(body)).toEqual([
      ['https://a.example/feed?x=1&y=2', 'A & B'],
      ['https://c.example/feed', 'C'],
      ['https://d.example/feed', 'D'],
    ]);
  });

  it.each([
    [
      'attributes in other cases',
      `<outline TEXT="A" XMLURL="https://a.example/"/>`,
      ['https://a.example/', 'A'],
    ],
    ['addresses that say feed:', `<outline xmlUrl="feed://a.example/x"/>`, ['http://a.example/x', null]],
    [
      'addresses that say it twice',
      `<outline xmlUrl="feed:https://a.example/x"/>`,
      ['https://a.example/x', null],
    ],
    [
      'tags that are never closed',
      `<outline text="A" xmlUrl="https://a.example/">`,
      ['https://a.example/', 'A'],
    ],
    [
      'bare ampersands',
      `<outline text="A & B" xmlUrl="https://a.example/"/>`,
      ['https://a.example/', 'A & B'],
    ],
  ])('may have %s', (_what, body, feed) => {
    expect(feeds(body)).toEqual([feed]);
  });

  it('tells where it names none', () => {
    const { feeds, nameless } = parseOpml(
      '<opml><body>\n<outline text="Folder">\n<outline text="A site" htmlUrl="https://a.example/"/>\n</outline>\n<outline xmlUrl="https://b.example/"/>',
    );
    expect(nameless).toEqual([{ title: 'A site', line: 3 }]);
    expect(feeds.map(({ line }) => line)).toEqual([5]);
  });

  it('never fails', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        for (const { url } of parseOpml(`${a}<outline xmlUrl="${b}">${a}`).feeds)
          expect(typeof url).toBe('string');
      }),
    );
  });
});
