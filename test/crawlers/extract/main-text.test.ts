import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../crawlers/extract/extract-page.ts';

const read = (html: string) => extractPage(new TextEncoder().encode(`<html><body>${html}</body></html>`));
const paragraph = (word: string) =>
  `<p>The ${word} was rebuilt last year, after many months of debate in the town and its council.</p>`;
const body = ['harbour', 'bridge', 'lighthouse', 'station', 'market', 'theatre'].map(paragraph).join('');
const said = (word: string) => `The ${word} was rebuilt`;

describe('the main text of a page', () => {
  it('begins with the lead between headline and body, without date and buttons', () => {
    const { text } = read(
      `<div><h1>Rebuilt</h1><span>3 May 2026</span><div class="intro">${paragraph('pier')}</div><a href="/s">Share</a>` +
        `<div class="article-body">${body}</div></div>`,
    );
    expect(text).toMatch(/^The pier was rebuilt/);
    expect(text).toContain(said('theatre'));
  });

  it('ends with the body, whatever stands behind it', () => {
    const { text } = read(
      `<div><h1>Rebuilt</h1><div class="entry-content">${body}</div><div class="x1">${paragraph('zoo')}</div></div>`,
    );
    expect(text).toContain(said('theatre'));
    expect(text).not.toContain(said('zoo'));
  });

  it('keeps bodies that are cut into pieces of one name', () => {
    const piece = (html: string) => `<div class="story-text">${html}</div>`;
    const { text } = read(`<main><h1>Rebuilt</h1>${piece(body)}<hr>${piece(paragraph('zoo'))}</main>`);
    expect(text).toContain(said('zoo'));
  });

  it('leaves out announcements of other texts, yet keeps a lead that is called one', () => {
    const { text } = read(
      `<article><div class="teaser-text">${paragraph('pier')}</div>${body}` +
        `<div class="teaser"><a href="/zoo">Zoo</a>${paragraph('zoo')}</div></article>`,
    );
    expect(text).toContain(said('pier'));
    expect(text).not.toContain(said('zoo'));
  });

  it('leaves out many comments even where they outweigh the text', () => {
    const comments = `<div class="comment">${paragraph('zoo')}</div>`.repeat(30);
    const { text } = read(`<article>${body}</article><div id="comments" class="comments">${comments}</div>`);
    expect(text).toContain(said('theatre'));
    expect(text).not.toContain(said('zoo'));
  });

  it('believes no names where hardly anything would be left', () => {
    const posts = ['pier', 'zoo', 'market', 'bridge'].map(
      (word) => `<div class="live-comment">${paragraph(word)}</div>`,
    );
    const { text } = read(`<main><p>Live</p>${posts.join('')}</main>`);
    expect(text).toContain(said('zoo'));
  });

  it.each([
    'Advertisement',
    'ANZEIGE',
    '- Publicidad -',
    'Lesen Sie auch:',
    'Share this article',
    '5 min read',
  ])('leaves out the line %j between paragraphs', (label) => {
    expect(read(`<article>${body}<p>${label}</p>${paragraph('zoo')}</article>`).text).not.toContain(label);
  });

  it('leaves out headings that nothing follows, and keeps lists at the end', () => {
    const { text } = read(
      `<article>${body}<ul><li>Two eggs</li><li>Milk</li></ul><h3>Further links</h3></article>`,
    );
    expect(text).toMatch(/Two eggs\nMilk$/);
  });

  it('keeps a paragraph that is mostly one link, and drops lists of links', () => {
    const link = '<a href="/x">documents that the council has published on its own pages about the case</a>';
    const { text } = read(
      `<article>${body}<p>Read for yourselves what is in the many ${link}</p>${body}<ul><li>${link}</li></ul></article>`,
    );
    expect(text.match(/documents that the council/g)).toHaveLength(1);
  });

  it('reads short paragraphs of scripts that write words with single characters', () => {
    const text = '昨日、港の再建が町議会で決まり、工事は来年の春に始まる。';
    expect(read(`<div id="a"><a href="/">首頁</a></div><div><p>${text}</p><p>${text}</p></div>`).text).toBe(
      `${text}\n${text}`,
    );
  });
});
