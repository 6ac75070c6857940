import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../crawlers/extract/extract-page.ts';
import { type ItemSelectors, itemSelectors } from '../../../crawlers/extract/item-selectors.ts';

const html = new TextEncoder().encode(`<base href="https://forum.example/acme/"><body>
  <article data-id="7"><h2>Loose <b>handle</b></h2><a href="7">open</a><p class="body">It came off.<br>Twice.</p>
    <i class="who">by Uwe</i><time datetime="2026-02-11T10:00:00Z">then</time><span class="stars" title="2 of 5"></span></article>
  <article><p class="body">No complaints.</p></article>
  <article><a href="javascript:alert(1)"></a></article>
</body>`);

const extract = (items: ItemSelectors) => extractPage(html, { items }).items;

describe('item selectors', () => {
  it('find text, attributes and attributes of the item itself', () => {
    const items = extract({
      select: 'article',
      title: 'h2',
      text: '.body',
      url: 'a@href',
      author: '.who',
      publishedAt: 'time@datetime',
      rating: '.stars@title',
    });
    expect(items).toMatchObject([
      {
        title: 'Loose handle',
        text: 'It came off.\nTwice.',
        url: 'https://forum.example/acme/7',
        author: 'Uwe',
        publishedAt: new Date('2026-02-11T10:00:00Z'),
        rating: 2,
      },
      { title: null, text: 'No complaints.', url: null, author: null, publishedAt: null, rating: null },
    ]);
    expect(extract({ select: 'article', title: '@data-id' })[0]?.title).toBe('7');
  });

  it('take the whole item for its text when no selector says which part', () => {
    expect(extract({ select: 'article + article' })).toMatchObject([{ text: 'No complaints.' }]);
  });

  it('overrule what would be found without them', () => {
    expect(extract({ select: 'h2' })).toMatchObject([{ text: 'Loose handle' }]);
    expect(extract({ select: '.absent' })).toEqual([]);
  });

  it.each(['h2[', ':nonsense', '> ,', 'p::before', ':not('])(
    'are refused by name when %s is none',
    (selector) => {
      const result = itemSelectors.safeParse({ select: 'article', title: selector });
      expect(result.error?.issues[0]).toMatchObject({
        path: ['title'],
        message: expect.stringContaining(`"${selector}"`),
      });
      expect(() => extract({ select: 'article', title: selector })).toThrow(
        expect.objectContaining({ reason: 'bad-settings', message: expect.stringContaining('items.title') }),
      );
    },
  );

  it('know no other fields', () => {
    expect(itemSelectors.safeParse({ select: 'article', auther: '.who' }).success).toBe(false);
  });
});
