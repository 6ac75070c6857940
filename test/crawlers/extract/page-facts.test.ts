import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, readDate } from '../../../crawlers/extract/date.ts';
import { extractPage } from '../../../crawlers/extract/extract-page.ts';

const text = '<p>The harbour was rebuilt last year, after many months of debate in the town.</p>'.repeat(4);
const read = (head: string, body = '') =>
  extractPage(new TextEncoder().encode(`<html><head>${head}</head><body>${body}${text}</body></html>`), {
    url: 'https://www.post.example/a/harbour',
  });

describe('what is told about a page', () => {
  it.each([
    ['Veröffentlicht am 3. Mai 2024 von Ines', '2024-05-03'],
    ['Publicado el 3 de mayo de 2024', '2024-05-03'],
    ['Updated May 3rd, 2024 | 5 min', '2024-05-03'],
    ['2024年5月3日 発行', '2024-05-03'],
    ['Stand: 03.05.2024, Seite 2', '2024-05-03'],
  ])('finds the day in %j', (line, expected) => {
    expect(dayIn(line)?.toISOString().slice(0, 10)).toBe(expected);
    expect(read('', `<div>${line}</div>`).publishedAt?.toISOString().slice(0, 10)).toBe(expected);
  });

  it('takes no day from a copyright line or a long paragraph', () => {
    expect(read('', '<div>© 3 May 2024 The Post</div>').publishedAt).toBeNull();
    expect(read('', `<p>On 3 May 2024 ${'they spoke of it '.repeat(9)}</p>`).publishedAt).toBeNull();
  });

  it('never fails on what is no date', () => {
    fc.assert(
      fc.property(fc.string(), (line) => {
        const date = readDate(line);
        expect(date === null || !Number.isNaN(date.getTime())).toBe(true);
      }),
    );
  });

  it('prefers the person of a byline to the site as author', () => {
    const site = '<meta property="og:site_name" content="The Post"><meta name="author" content="The Post">';
    expect(read(site, '<span class="byline">By Ines Moreau</span>').author).toBe('Ines Moreau');
    expect(read(site).author).toBe('The Post');
  });

  it.each([
    ['Erstellt von Andri Bryner', 'Andri Bryner'],
    ['Autor/in: Korinna Hennig', 'Korinna Hennig'],
    ['Escrito por Rosa Díaz |', 'Rosa Díaz'],
    ['www.post.example', null],
    ['Unknown', null],
  ])('reads the byline %j', (byline, expected) => {
    expect(read('', `<span class="byline">${byline}</span>`).author).toBe(expected);
  });

  it('believes a headline that the title repeats against a title nothing confirms', () => {
    const head = '<title>The harbour is rebuilt - The Post</title><meta name="dc.title" content="escenic">';
    expect(read(head, '<h1>The harbour is rebuilt</h1>').title).toBe('The harbour is rebuilt');
  });
});
