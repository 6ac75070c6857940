import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../crawlers/extract/extract-page.ts';
import { pageKinds } from '../../../crawlers/extract/extracted-page.ts';

const bytes = (html: string) => new TextEncoder().encode(html);
const read = (html: string, url: string | null = 'https://site.example/a/page') =>
  extractPage(bytes(html), { url });
const paragraph =
  'The council voted on Tuesday to rebuild the old harbour, after years of debate in the town. ';

function expectSound(page: ReturnType<typeof read>): void {
  expect(pageKinds).toContain(page.kind);
  expect(page.text).toBeTypeOf('string');
  for (const value of [page.title, page.author, page.canonicalUrl, page.language]) {
    if (value !== null) expect(value).toBeTypeOf('string');
  }
  for (const item of page.items) {
    expect(item.text).toBeTypeOf('string');
    for (const value of [item.url, item.title, item.author])
      if (value !== null) expect(value).toBeTypeOf('string');
    if (item.url !== null) expect(new URL(item.url).protocol).toMatch(/^https?:$/);
    if (item.rating !== null) expect(item.rating >= 0 && item.rating <= 5).toBe(true);
    if (item.publishedAt !== null) expect(item.publishedAt.getTime()).not.toBeNaN();
  }
}

describe('extractPage', () => {
  it('says nothing about a page without text', () => {
    expect(read('')).toEqual({
      kind: 'unknown',
      title: null,
      text: '',
      author: null,
      publishedAt: null,
      canonicalUrl: null,
      language: null,
      items: [],
    });
  });

  it('reads a fragment without html and body', () => {
    expect(read(`<p>${paragraph}</p><p>${paragraph}</p>`)).toMatchObject({
      kind: 'article',
      text: `${paragraph.trim()}\n${paragraph.trim()}`,
    });
  });

  it('reads the charset that the page declares', () => {
    const page = Buffer.from('<meta charset="iso-8859-2"><title>\u00b3\u00b1ka</title>', 'latin1');
    expect(extractPage(page).title).toBe('łąka');
  });

  it('keeps prose in an element with an unlikely name when it is most of the page', () => {
    const page = read(
      `<body><div class="sidebar"><p>${paragraph.repeat(3)}</p></div><p>Home of the post.</p></body>`,
    );
    expect(page.text).toContain(paragraph.trim());
  });

  it('prefers the text that markup states when the page shows hardly any of it', () => {
    const article = JSON.stringify({
      '@type': 'Article',
      headline: 'Harbour',
      articleBody: paragraph.repeat(5),
    });
    const page = read(
      `<script type="application/ld+json">${article}</script><body><p>Please wait.</p></body>`,
    );
    expect(page).toMatchObject({ kind: 'article', title: 'Harbour', text: paragraph.repeat(5).trim() });
  });

  it('does not take one related article for the article of the page', () => {
    const teaser = (title: string) => ({
      '@type': 'NewsArticle',
      headline: title,
      datePublished: '2020-01-01',
    });
    const graph = JSON.stringify([
      teaser('Something else entirely'),
      teaser('Harbour to be rebuilt'),
      teaser('More of it'),
    ]);
    const page = read(
      `<title>Harbour to be rebuilt | Post</title><script type="application/ld+json">${graph}</script><p>${paragraph.repeat(9)}</p>`,
    );
    expect(page).toMatchObject({ kind: 'article', title: 'Harbour to be rebuilt', items: [] });
  });

  it('gives addresses of items only where it knows where the page is', () => {
    const review =
      '<div id="r1" itemscope itemtype="https://schema.org/Review"><p itemprop="reviewBody">Broken.</p></div>';
    expect(read(review).items).toMatchObject([{ url: 'https://site.example/a/page#r1', text: 'Broken.' }]);
    expect(read(review, null).items).toMatchObject([{ url: null, text: 'Broken.' }]);
  });

  it('takes the date from the address when nothing else gives one', () => {
    const page = read(`<p>${paragraph.repeat(3)}</p>`, 'https://site.example/2026/04/20/harbour');
    expect(page.publishedAt?.toISOString()).toBe('2026-04-20T00:00:00.000Z');
  });

  it("ignores a canonical address that is the site's front page", () => {
    expect(read('<link rel="canonical" href="https://site.example/"><p>x</p>').canonicalUrl).toBeNull();
  });
});

describe('extractPage on hostile pages', () => {
  const folder = join(import.meta.dirname, '../../fixtures/hostile/pages');

  it.each(readdirSync(folder))('reads %s soundly', (name) => {
    expectSound(extractPage(readFileSync(join(folder, name)), { url: 'https://site.example/a' }));
  });

  it.each([
    ['a hundred thousand nested elements', '<div>'.repeat(100_000)],
    ['elements that are never closed', '<b></i>'.repeat(100_000)],
    ['nested items', '<div itemscope itemprop="review" itemtype="Review">x'.repeat(10_000)],
    [
      'nested comments',
      '<div class="comment"><i class="author">Jo</i> says something of some length'.repeat(5_000),
    ],
    ['nested JSON', `<script type="application/ld+json">${'{"review":['.repeat(50_000)}`],
    ['spaces and semicolons', `<script type="application/ld+json">{}${'; '.repeat(400_000)}x</script>`],
    ['many siblings', '<p>'.repeat(300_000)],
    ['one endless attribute', `<p title="${'x'.repeat(4_000_000)}`],
  ])('survives %s', (_what, html) => {
    expectSound(read(`<body>${html}`));
  });

  it('reads no more than the first 5 MB', () => {
    const page = read(`<body><p>${'a'.repeat(5_000_000)} and this comes too late</p>`);
    expect(page.text).not.toContain('too late');
  });

  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="comment" id="c1">',
      '</div>',
      '<article>',
      '</article>',
      '<a href="/x#y">',
      '<h1>',
      '<time datetime="2024-01-01">',
      '<div itemscope itemtype="https://schema.org/Review">',
      '<span itemprop="reviewRating">',
      '<b itemprop=author>',
      '<html lang="',
      '<title>',
      '<base href="',
      '<script type="application/ld+json">{"@type":"Review","author":',
      '["x",{"@id":"#a"}]',
      '}</script>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<meta name="date" content="',
      '<link rel=canonical href="',
      '">',
      '<li class="h-entry">',
      '<i class="p-name u-url e-content">',
      '<table><tr><td>',
      '</body>',
      paragraph,
    ),
  );

  it('never throws and gives strings where strings are promised', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => expectSound(read(pieces.join('')))),
      { numRuns: 200 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (noise) => expectSound(extractPage(noise))));
  });
});
