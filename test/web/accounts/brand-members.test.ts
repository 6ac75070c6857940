import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfSilences } from '../../../db/repos/incidents/silences.ts';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { findReview } from '../../../db/repos/quality/reviews.ts';
import type { Store } from '../../../db/store.ts';
import { openApiDocument } from '../../../src/api/openapi-document.ts';
import { createPages } from '../../../src/web/pages.ts';
import { openApi, type TestApi } from '../../api/support/api.ts';
import { manualClock } from '../../support/clock.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { depsOf } from '../visitor.ts';
import { type Browser, browser, PASSWORD } from './browser.ts';
import { OTHERS, type Things, type TwoBrands, twoBrands } from './two-brands.ts';

/** They go on for as long as somebody listens; `test/web/live.test.ts` and `test/api/stream` say what they tell. */
const ENDLESS = /^\/(?:live|stream)/u;
const SETUP = ['/receivers', '/digests', '/deliveries', '/settings/data', '/alerts/new', '/sources/new'];
const OPEN = ['/alerts', '/coverage', '/quality', '/silences', '/sources'];

let database: TestDatabase;
let store: Store;
let two: TwoBrands;
let own: Browser;
let api: TestApi;
let cookie: string;

beforeAll(async () => {
  database = await withDatabase('pglite');
  api = await openApi(database);
  store = api.store;
  two = await twoBrands(store);
  own = browser({ store });
  await own.signIn('responder@example.com');
  const asking = { headers: new Headers(), peer: '203.0.113.9' };
  const came = await api.deps.accounts.signIn({ email: 'responder@example.com', password: PASSWORD }, asking);
  cookie = came.ok ? came.cookies.map((line) => line.split(';')[0]).join('; ') : '';
}, 120_000);
afterAll(() => database?.close());

/** Every address that can be read, of these things, and as a list of the brand's where it is one. */
function addresses(patterns: readonly string[], things: Things): string[] {
  return [...new Set(patterns)]
    .filter((pattern) => !/\*/u.test(pattern) && !ENDLESS.test(pattern))
    .flatMap((pattern) => {
      const kind = pattern.split('/')[1] ?? '';
      const path = pattern
        .replace(/:id|\{id\}/u, things[kind] ?? 'nothing')
        .replace(/:[a-z]+|\{\w+\}/gu, 'x');
      return path === pattern ? [path, `${path}?brand=${things.brands}`] : [path];
    });
}

function pagePatterns(): string[] {
  const { routes } = createPages(depsOf({ store, clock: manualClock() }));
  return routes.filter(({ method }) => method === 'GET').map(({ path }) => path);
}

function apiPatterns(): string[] {
  const { paths = {} } = openApiDocument();
  return Object.keys(paths).filter((path) => paths[path]?.get !== undefined);
}

/** What is said of others; what was asked for may be said again in the form it was asked with. */
function leaked(page: string): string | undefined {
  return OTHERS.exec(page.replaceAll(/value="[^"]*"/gu, ''))?.[0];
}

describe('who has a role for one brand', () => {
  it('sees nothing of another on any page, whatever is asked for', async () => {
    const admin = browser({ store });
    await admin.signIn('first@example.com');
    expect(OTHERS.test(await admin.read('/mentions'))).toBe(true);
    for (const things of [two.own, two.foreign]) {
      for (const path of [
        ...addresses(pagePatterns(), things),
        '/mentions?q=promise',
        '/mentions?group=story',
      ]) {
        const answer = await own.get(path);
        expect.soft([200, 302, 303, 400, 401, 403, 404], path).toContain(answer.status);
        expect.soft(leaked(await answer.text()), path).toBeUndefined();
      }
    }
  });

  it('is told nothing of another by the API, whatever is asked for', async () => {
    for (const things of [two.own, two.foreign]) {
      for (const path of addresses(apiPatterns(), things)) {
        const { status, body } = await api.raw(`/api/v1${path}`, { headers: { cookie } });
        expect.soft([200, 403, 404, 422], path).toContain(status);
        const text = typeof body === 'string' ? body : JSON.stringify(body);
        expect.soft(leaked(text), path).toBeUndefined();
      }
    }
  });

  it('finds its own by its id, and nothing of another', async () => {
    for (const kind of ['mentions', 'stories', 'authors', 'brands', 'incidents', 'sources', 'alerts']) {
      expect.soft((await own.get(`/${kind}/${two.own[kind]}`)).status, kind).toBe(200);
      expect.soft((await own.get(`/${kind}/${two.foreign[kind]}`)).status, kind).toBe(404);
    }
    for (const kind of [
      'mentions',
      'stories',
      'authors',
      'brands',
      'incidents',
      'sources',
      'rules',
      'silences',
    ]) {
      const ask = (things: Things) => api.raw(`/api/v1/${kind}/${things[kind]}`, { headers: { cookie } });
      expect.soft((await ask(two.own)).status, kind).toBe(200);
      expect.soft((await ask(two.foreign)).status, kind).toBe(404);
    }
  });

  it('comes to what concerns its brands, and not to what is everybody’s', async () => {
    for (const path of OPEN) expect.soft((await own.get(path)).status, path).toBe(200);
    for (const path of SETUP) expect.soft((await own.get(path)).status, path).toBe(403);
    expect(await own.read('/sources')).toContain('handlebar');
    expect(await own.read('/silences')).toContain('The handlebar is known');
    expect(await own.read('/coverage')).toContain('handlebar');
  });

  it('changes nothing of another', async () => {
    const { mentions = '', silences = '', reviews = '', brands = '' } = two.foreign;
    const judged = await own.send(`/mentions/${mentions}/sentiment`, { sentiment: 'positive' });
    expect(judged.status).toBe(404);
    const [mention] = (
      await pageOfMentions(store, { ids: [mentions] }, '-publishedAt', { limit: 1, cursor: null })
    ).items;
    expect(mention?.scorer).not.toBe('person');
    expect((await own.send(`/silences/${silences}/end`, {})).status).toBe(404);
    for (const brand of [brands, two.own.brands]) {
      const answered = await own.send(`/brands/${brand}/reviews/${reviews}`, { answer: 'unsure' });
      expect(answered.status).toBe(404);
    }
    expect((await findReview(store, reviews))?.answer).toBeNull();
  });

  it('answers, judges and silences for the own one', async () => {
    const { incidents, brands = '', reviews, silences } = two.own;
    expect((await own.send(`/incidents/${incidents}/comment`, { text: 'on it' })).to).toContain('commented');
    const answered = await own.send(`/brands/${brands}/reviews/${reviews}`, { answer: 'unsure' });
    expect(answered.to).toBe(`/brands/${brands}/reviews`);
    const wish = { reason: 'We know', hours: '4' };
    expect((await own.send('/silences', { ...wish, brand: brands, do: 'save' })).to).toContain('silenced');
    expect((await own.send(`/silences/${silences}/end`, {})).to).toContain('silence-ended');
  });

  it('silences neither all brands nor another', async () => {
    const before = (await pageOfSilences(store, { limit: 50, cursor: null })).items.length;
    for (const brand of ['', two.foreign.brands ?? '']) {
      const { status } = await own.send('/silences', { reason: 'Hush', hours: '4', brand, do: 'save' });
      expect(status).toBe(422);
    }
    expect((await pageOfSilences(store, { limit: 50, cursor: null })).items).toHaveLength(before);
  });
});
