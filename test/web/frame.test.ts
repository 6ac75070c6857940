import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../db/store.ts';
import { HOUR } from '../../src/core/time.ts';
import { addBrand } from '../../src/setup/brands.ts';
import {
  agoText,
  averageText,
  countText,
  durationText,
  listText,
  percentText,
} from '../../src/web/format.ts';
import { writingFor } from '../../src/web/reader.ts';
import { dayText, timeText, zoneOf } from '../../src/web/time-text.ts';
import { manualClock } from '../support/clock.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { storeOf, type Visitor, visitor } from './visitor.ts';

let database: TestDatabase;
let store: Store;
let pages: Visitor;
let brandId: string;

beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  const clock = manualClock();
  brandId = (await addBrand(store, { name: 'Halden' }, clock.now())).id;
  await addBrand(store, { name: 'Pedalo' }, clock.now());
  pages = visitor({ store, clock });
});
afterAll(() => database?.close());

describe('the menu', () => {
  const hrefs = async (path: string) =>
    load(await pages.read(path))('.menu a')
      .toArray()
      .map((link) => link.attribs.href ?? '');

  it('leads to pages that are there', async () => {
    for (const href of await hrefs('/')) expect((await pages.get(href)).status, href).toBe(200);
  });

  it('keeps the brand that was picked while one moves', async () => {
    for (const href of await hrefs(`/silences?brand=${brandId}`)) {
      expect(new URL(href, 'http://page.invalid').searchParams.get('brand'), href).toBe(brandId);
    }
  });

  it('marks where one is, and offers the same place for every brand', async () => {
    const $ = load(await pages.read(`/incidents?brand=${brandId}`));
    expect($('.menu [aria-current="page"]').attr('href')).toBe(`/incidents?brand=${brandId}`);
    expect($('.picker [aria-current]').text()).toBe('Halden');
    expect(
      $('.picker a')
        .toArray()
        .map(({ attribs }) => attribs.href?.split('?')[0]),
    ).toEqual(Array(3).fill('/incidents'));
  });
});

describe('the language', () => {
  it('is what the browser prefers until one is chosen, which is kept and leads back', async () => {
    expect(await pages.read('/incidents')).toContain('<html lang="en"');
    const german = await pages.get('/incidents', { 'accept-language': 'de-AT,de;q=0.9' });
    expect(await german.text()).toContain('<h1>Vorfälle</h1>');
    const origin = 'http://localhost:3000';
    const referer = `${origin}/incidents?brand=${brandId}&notice=resolved`;
    const chosen = await pages.submit('/language', { locale: 'es' }, { origin, referer });
    expect(chosen.headers.get('location')).toBe(`/incidents?brand=${brandId}`);
    const cookie = chosen.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect(cookie).toBe('earshot_locale=es');
    const spanish = await pages.get('/incidents', { cookie, 'accept-language': 'de' });
    expect(await spanish.text()).toContain('<html lang="es"');
  });

  it.each(['https://evil.example//evil.example/x', 'nonsense', 'http://localhost//evil.example'])(
    'leads back to no other site: %s',
    async (referer) => {
      const answer = await pages.submit('/language', { locale: 'fr' }, { referer });
      expect(new URL(answer.headers.get('location') ?? '', 'http://localhost').host).toBe('localhost');
      expect(answer.headers.get('set-cookie')).toBeNull();
    },
  );
});

describe('numbers and times', () => {
  const at = new Date('2026-01-15T13:30:00.000Z');
  const german = <T>(work: () => T) => writingFor({ locale: 'de', timezone: 'Asia/Tokyo' }, work);

  it('are written as the reader writes them', () => {
    expect(german(() => [countText(12_345), averageText(4.24), percentText(0.857)])).toEqual([
      '12.345',
      '4,2',
      '85\u00a0%',
    ]);
    expect(german(() => [agoText(new Date(+at - 3 * HOUR), at), durationText(2 * HOUR)])).toEqual([
      'vor 3 Stunden',
      '2 Stunden',
    ]);
    expect(german(() => listText(['a', 'b', 'c']))).toBe('a, b und c');
    expect(countText(12_345)).toBe('12,345');
  });

  it('are in the zone of the reader where it is known, and name it', () => {
    expect(german(() => zoneOf('Europe/Berlin'))).toBe('Asia/Tokyo');
    expect(zoneOf('Europe/Berlin')).toBe('Europe/Berlin');
    expect(timeText(at, 'Europe/Berlin')).toBe('15 Jan 2026, 14:30 CET');
    expect(german(() => timeText(at, 'Europe/Berlin'))).toBe('15. Jan. 2026, 14:30 MEZ');
    expect(dayText(at, 'Asia/Tokyo')).toBe('15 Jan 2026');
  });

  it('are in the zone that the browser tells', async () => {
    const page = await (await pages.get('/', { cookie: 'earshot_zone=Asia%2FTokyo' })).text();
    expect(page).toContain('Your times: Asia/Tokyo');
    const nonsense = await (await pages.get('/', { cookie: 'earshot_zone=<b>' })).text();
    expect(nonsense).toContain('Times are those of each brand’s zone.');
  });
});
