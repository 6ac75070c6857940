import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../crawlers/formats/dates.ts';

const read = (text: string) => parseDate(text)?.toISOString() ?? null;
const MOMENT = '2026-01-02T03:04:05.000Z';
const MINUTE = '2026-01-02T03:04:00.000Z';
const MIDNIGHT = '2026-01-02T00:00:00.000Z';

describe('RFC 822 as it is written', () => {
  it.each([
    ['Fri, 02 Jan 2026 03:04:05 GMT', MOMENT],
    ['Fri, 2 Jan 2026 03:04:05 +0000', MOMENT],
    ['Mon, 02 Jan 2026 03:04:05 Z', MOMENT],
    ['02 Jan 26 03:04:05 UT', MOMENT],
    ['Fri,02 Jan 2026 03:04:05GMT', MOMENT],
    ['Friday, 02-Jan-26 03:04:05 UTC', MOMENT],
    ['Fri, 02 January 2026 03:04 GMT', MINUTE],
    ['Fri, 02 Jan 2026', MIDNIGHT],
    ['Thu, 01 Jan 2026 22:04:05 EST', MOMENT],
    ['Thu, 01 Jan 2026 23:04:05 EDT', MOMENT],
    ['Thu, 01 Jan 2026 19:04:05 PST', MOMENT],
    ['Thu, 01 Jan 2026 20:04:05 -0700', MOMENT],
    ['Fri, 02 Jan 2026 05:04:05 +02:00', MOMENT],
    ['Fri, 02 Jan 2026 08:34:05 +0530', MOMENT],
    ['Fri, 02 Jan 2026 04:04:05 GMT+1', MOMENT],
    ['Fri, 02 Jan 2026 04:04:05 +0100 (CET)', MOMENT],
    ['Fri, 02 Jan 2026 3:4:5 GMT', MOMENT],
    ['Fri, 02 Jan 2026 24:00:00 GMT', '2026-01-03T00:00:00.000Z'],
    ['Wed, 31 Dec 2025 23:59:60 GMT', '2025-12-31T23:59:59.000Z'],
    ['Fri, 02 Jan 126 03:04:05 GMT', MOMENT],
    ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Sun, 06 Nov 94 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Fri, 02 Jan 2026 03:04:05 XYZ', MOMENT],
    ['Fri, 02 Jan 2026 15:04:05 PM GMT', '2026-01-02T15:04:05.000Z'],
    ['Fri, 02 Jan 2026 03:04:05', MOMENT],
  ])('%s', (text, moment) => expect(read(text)).toBe(moment));
});

describe('ISO 8601 and W3CDTF', () => {
  it.each([
    ['2026-01-02T03Z', '2026-01-02T03:00:00.000Z'],
    ['2026-01-02T03+01:00', '2026-01-02T02:00:00.000Z'],
    ['2026-01-02T03:04:05Z', MOMENT],
    ['2026-01-02t03:04:05z', MOMENT],
    ['2026-01-02T03:04:05', MOMENT],
    ['2026-01-02 03:04:05', MOMENT],
    ['2026-01-02 03:04:05 UTC', MOMENT],
    ['2026-01-02 03:04:05 +0000 UTC', MOMENT],
    ['2026-01-02T04:04:05+01:00', MOMENT],
    ['2026-01-02T04:04:05+0100', MOMENT],
    ['2026-01-02T04:04:05+01', MOMENT],
    ['2026-01-01T22:34:05-04:30', MOMENT],
    ['2026-01-02T03:04:05.678901Z', '2026-01-02T03:04:05.678Z'],
    ['2026-01-02T03:04:05,6Z', '2026-01-02T03:04:05.600Z'],
    ['2026-01-02T03:04Z', MINUTE],
    ['20260102T030405Z', MOMENT],
    ['20260102030405', MOMENT],
    ['20260102', MIDNIGHT],
    ['2026-01-02', MIDNIGHT],
    ['2026-01-02Z', MIDNIGHT],
    ['2026-01', '2026-01-01T00:00:00.000Z'],
    ['2026', '2026-01-01T00:00:00.000Z'],
    ['2026-W01-5', MIDNIGHT],
    ['2026-002', MIDNIGHT],
    ['2024-366', '2024-12-31T00:00:00.000Z'],
    ['Fri, 2026/01/02 03:04:05 GMT', MOMENT],
  ])('%s', (text, moment) => expect(read(text)).toBe(moment));
});

describe('other ways', () => {
  it.each([
    ['Fri Jan  2 03:04:05 2026', MOMENT],
    ['Thu Jan 01 22:04:05 EST 2026', MOMENT],
    ['Fri Jan 02 2026 04:04:05 GMT+0100 (Central European Standard Time)', MOMENT],
    ['January 2nd, 2026', MIDNIGHT],
    ['Jan. 2, 2026, 3:04 a.m.', MINUTE],
    ['Jan 1, 2026 7:04:05 PM PST', MOMENT],
    ['Jan 2, 2026 12:00 AM', MIDNIGHT],
    ['1/2/2026 3:04:05 AM', MOMENT],
    ['31/12/2025', '2025-12-31T00:00:00.000Z'],
    ['02.01.2026 03:04', MINUTE],
    ['2026年1月2日 03:04', MINUTE],
    ['2026년 1월 2일', MIDNIGHT],
    ['1767323045', MOMENT],
    ['1767323045000', MOMENT],
  ])('%s', (text, moment) => expect(read(text)).toBe(moment));

  it.each([
    'Freitag, 2. Januar 2026 03:04',
    'Fr, 02 Jän 2026 03:04:00 +0000',
    'ven., 02 janv. 2026 03:04:00 GMT',
    'le 2 janvier 2026 03h04',
    'viernes, 2 de enero de 2026 03:04',
    'Ven, 02 gen 2026 03:04:00 GMT',
    'sexta, 2 de janeiro de 2026 03:04',
    'vr, 2 januari 2026 03:04',
    'Пт, 02 янв 2026 03:04:00 GMT',
    '2 января 2026 03:04',
    'pt., 2 stycznia 2026 03:04',
    '2 Ocak 2026 03:04',
    'mar., 02 janv. 2026 03:04:00 GMT',
  ])('%s', (text) => expect(read(text)).toBe(MINUTE));

  it.each([
    ['3 März 2026', '2026-03-03T00:00:00.000Z'],
    ['3 août 2026', '2026-08-03T00:00:00.000Z'],
    ['3 juillet 2026', '2026-07-03T00:00:00.000Z'],
    ['3 мая 2026', '2026-05-03T00:00:00.000Z'],
    ['3 dez 2026', '2026-12-03T00:00:00.000Z'],
    ['3 ottobre 2026', '2026-10-03T00:00:00.000Z'],
  ])('%s', (text, moment) => expect(read(text)).toBe(moment));
});

describe('calendars and figures of other cultures', () => {
  it.each([
    ['2569-01-02T03:04:05Z', MOMENT],
    ['2 มกราคม 2569 03:04:05', MOMENT],
    ['๒ มกราคม ๒๕๖๙', MIDNIGHT],
    ['1404/10/12 03:04:05', MOMENT],
    ['12 بهمن 1404', '2026-02-01T00:00:00.000Z'],
    ['۱۴۰۴/۱۰/۱۲', MIDNIGHT],
    ['1403-12-30', '2025-03-20T00:00:00.000Z'],
    ['1404-12-30', null],
    ['1447-07-13', MIDNIGHT],
    ['٢٠٢٦-٠١-٠٢', MIDNIGHT],
    ['2 يناير 2026 03:04', MINUTE],
    ['令和8年1月2日', MIDNIGHT],
    ['令和元年5月1日', '2019-05-01T00:00:00.000Z'],
    ['平成30年5月1日 10:00', '2018-05-01T10:00:00.000Z'],
    ['民國115年1月2日', MIDNIGHT],
    ['2026年1月2日 3時04分05秒', MOMENT],
    ['2026-01-02 오전 3:04:05', MOMENT],
    ['2026-01-01 오후 3:04:05', '2026-01-01T15:04:05.000Z'],
    ['2026年1月1日 下午3:04', '2026-01-01T15:04:00.000Z'],
    ['2026년 01월 02일  03:04:05', MOMENT],
    ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00.000Z'],
    ['2004-július-13T9:15-05:00', '2004-07-13T14:15:00.000Z'],
    ['2004-szeptember-1T09:15+01:00', '2004-09-01T08:15:00.000Z'],
    ['2. ledna 2026', MIDNIGHT],
    ['2. tammikuuta 2026', MIDNIGHT],
    ['Mon, 26 January 2004 16:31:00 AT', '2004-01-26T20:31:00.000Z'],
    ['Fri, 02 Jan 2026 04:04:05 MET', MOMENT],
    ['Fri, 02 Jan 2026 02:04:05 A', MOMENT],
    ['2 janvier 2026 03:04:05 à Paris', MOMENT],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected));
});

describe('what is not a date', () => {
  it.each([
    '',
    'yesterday',
    'Fri, 31 Feb 2026 03:04:05 GMT',
    '2026-02-30',
    '2026-13-01',
    '2026-00-00T00:00:00Z',
    '0000-00-00 00:00:00',
    '-0001-11-30T00:00:00+00:00',
    '0001-01-01T00:00:00Z',
    '2025-366',
    '2026-01-02T25:00:00Z',
    '2026-01-02T03:61:00Z',
    'Fri, 32 Jan 2026 03:04:05 GMT',
    '12',
    'Jan',
    'version 1.2.3',
    `2 Jan 2026 ${'x'.repeat(200)}`,
  ])('%j', (text) => expect(read(text)).toBeNull());
});

describe('any moment', () => {
  const moments = fc.date({
    min: new Date('1970-01-01Z'),
    max: new Date('2069-12-31Z'),
    noInvalidDate: true,
  });

  it('is read back from the standard forms', () => {
    fc.assert(
      fc.property(moments, (moment) => {
        expect(parseDate(moment.toISOString())).toEqual(moment);
        expect(parseDate(moment.toUTCString())?.getTime()).toBe(Math.floor(moment.getTime() / 1000) * 1000);
      }),
    );
  });

  it('text gives a valid date or null', () => {
    const words = fc.constantFrom(
      '2',
      '31',
      '2026',
      'jan',
      'mai',
      ':',
      '03:04',
      '-',
      '+05',
      'gmt',
      'pm',
      ',',
      't',
      '/',
      '.',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 12 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (input) => {
        const date = parseDate(input);
        expect(date === null || Number.isFinite(date.getTime())).toBe(true);
      }),
    );
  });
});
