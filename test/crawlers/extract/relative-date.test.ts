import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractPage } from '../../../crawlers/extract/extract-page.ts';
import { relativeDate } from '../../../crawlers/extract/relative-date.ts';

const now = new Date('2026-03-10T12:00:00Z');

describe('relativeDate', () => {
  it.each([
    ['3 hours ago', '2026-03-10T09:00:00.000Z'],
    ['an hour ago', '2026-03-10T11:00:00.000Z'],
    ['5m ago', '2026-03-10T11:55:00.000Z'],
    ['vor 2 Tagen', '2026-03-08T12:00:00.000Z'],
    ['vor einer Stunde', '2026-03-10T11:00:00.000Z'],
    ['hace 3 horas', '2026-03-10T09:00:00.000Z'],
    ['il y a 2 jours', '2026-03-08T12:00:00.000Z'],
    ['2 giorni fa', '2026-03-08T12:00:00.000Z'],
    ['há 2 dias', '2026-03-08T12:00:00.000Z'],
    ['2 dagen geleden', '2026-03-08T12:00:00.000Z'],
    ['3 часа назад', '2026-03-10T09:00:00.000Z'],
    ['2 dni temu', '2026-03-08T12:00:00.000Z'],
    ['3時間前', '2026-03-10T09:00:00.000Z'],
    ['2天前', '2026-03-08T12:00:00.000Z'],
    ['1 week ago', '2026-03-03T12:00:00.000Z'],
    ['Yesterday', '2026-03-09T12:00:00.000Z'],
  ])('counts %j back', (text, expected) => {
    expect(relativeDate(text, now)?.toISOString()).toBe(expected);
  });

  it.each(['3 hours', 'ago', '3 foxes ago', '2024-05-03', ''])('takes %j for no relative date', (text) => {
    expect(relativeDate(text, now)).toBeNull();
  });

  it('never throws and never leaves the calendar', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const date = relativeDate(text, now);
        expect(date === null || !Number.isNaN(date.getTime())).toBe(true);
      }),
    );
  });
});

describe('extractPage', () => {
  const comment = (age: string) =>
    `<div class="comment"><b class="author">Jo</b> <span class="date">${age}</span><p>The kettle broke on day one.</p></div>`;
  const page = new TextEncoder().encode(`<body>${comment('3 hours ago')}${comment('2 days ago')}</body>`);

  it('dates comments from when the page was fetched, and not at all without that', () => {
    expect(
      extractPage(page, { fetchedAt: now }).items.map(({ publishedAt }) => publishedAt?.toISOString()),
    ).toEqual(['2026-03-10T09:00:00.000Z', '2026-03-08T12:00:00.000Z']);
    expect(extractPage(page).items.map(({ publishedAt }) => publishedAt)).toEqual([null, null]);
  });
});
