import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSitemap } from '../../../../crawlers/connectors/sitemap/parse-sitemap.ts';
import { NetError } from '../../../../src/net/http.ts';

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/connectors/sitemap', name));
const parse = (document: string | Uint8Array, url = 'https://www.example.com/sitemap.xml') =>
  parseSitemap(Buffer.from(document), { url });

/** The reason for which a document is refused; null when it is read. */
function refusal(document: string | Uint8Array): string | null {
  try {
    parse(document);
    return null;
  } catch (error) {
    return error instanceof NetError ? error.reason : 'not classified';
  }
}

describe('a sitemap', () => {
  it('lists each page once with the date of its last change, and nothing of its images', () => {
    expect(parse(fixture('pages.xml'))).toEqual({
      isIndex: false,
      truncated: false,
      listed: [
        {
          url: 'https://www.example.com/stories/kettle?ref=map&lang=en',
          changedAt: '2026-01-15T07:30:00.000Z',
          news: null,
        },
        { url: 'https://www.example.com/stories/ferry', changedAt: '2026-01-14T00:00:00.000Z', news: null },
        { url: 'https://www.example.com/about', changedAt: null, news: null },
      ],
    });
  });

  it('of news tells titles, dates and languages, under any prefix', () => {
    expect(parse(fixture('news.xml')).listed[0]).toEqual({
      url: 'https://www.example.com/news/recall',
      changedAt: '2026-01-15T10:20:00.000Z',
      news: {
        title: 'Larkspur recalls kettles & pots',
        publishedAt: '2026-01-15T10:20:00.000Z',
        language: 'en',
      },
    });
  });

  it('may be an index, an archive, or a list of lines', () => {
    expect(parse(fixture('index.xml'))).toMatchObject({ isIndex: true, listed: [{}, {}] });
    expect(parse(gzipSync(fixture('pages.xml')))).toEqual(parse(fixture('pages.xml')));
    expect(parse('https://a.example/1\r\nhttps://a.example/2\n').listed.map(({ url }) => url)).toEqual([
      'https://a.example/1',
      'https://a.example/2',
    ]);
  });

  it('is read as far as it goes when it is cut off or not well-formed', () => {
    const cut =
      '<urlset><url><loc>/a</loc><lastmod>soon</lastmod></url><url><loc>https://b.example/?x&y=1</loc>';
    expect(parse(cut).listed).toEqual([
      { url: 'https://www.example.com/a', changedAt: null, news: null },
      { url: 'https://b.example/?x&y=1', changedAt: null, news: null },
    ]);
  });

  it.each([
    ['a page', '<!doctype html><html><body><title>Hi</title></body></html>', 'unexpected-answer'],
    ['words', 'no sitemap here', 'unexpected-answer'],
    ['nothing', ' \n', 'empty'],
    ['half an archive', gzipSync('<urlset/>').subarray(0, 15), 'bad-encoding'],
    ['a bomb', gzipSync(Buffer.alloc(30_000_000)), 'too-large'],
  ])('refuses %s', (_what, document, reason) => {
    expect(refusal(document)).toBe(reason);
  });

  it('resolves no entity that it declares itself', () => {
    const bomb =
      '<!DOCTYPE urlset [<!ENTITY a "https://a.example/"><!ENTITY f SYSTEM "file:///etc/passwd">]>' +
      '<urlset><url><loc>https://b.example/&a;&f;</loc></url></urlset>';
    expect(parse(bomb).listed[0]?.url).toBe('https://b.example/&a;&f;');
  });

  it('is read or refused with a reason, whatever it is', () => {
    const bits = fc.constantFrom(
      '<urlset>',
      '<url>',
      '<loc>',
      'http://a.example/',
      '</loc>',
      '</url>',
      '<sitemap>',
      '&',
      '<![CDATA[',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string())), (parts) => {
        expect(refusal(parts.join(''))).not.toBe('not classified');
      }),
    );
  });
});
