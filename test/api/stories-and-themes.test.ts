import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepareTemplates, type TestDatabase, withDatabase } from '../support/database.ts';
import { openApi, type TestApi } from './support/api.ts';
import { pushTexts } from './support/data.ts';

const news = `Acme will not pay refunds for the flights that it cancelled over the holidays, and calls that regrettable,
  although two courts have told it to do so by the end of the month.`;

let database: TestDatabase;
let api: TestApi;
let brand: string;
prepareTemplates();
beforeAll(async () => {
  database = await withDatabase('pglite');
  api = await openApi(database);
  const { body } = await api.ask('POST', '/brands', { name: 'Acme' });
  brand = body.id;
  await pushTexts(api, [news, `Reported elsewhere: ${news}`, 'The staff at Acme were lovely']);
  await pushTexts(api, [`${news} What a shame.`], 'https://other.test');
});
afterAll(() => database.close());

it('GET /stories lists what is told in several places, with the first post', async () => {
  const { status, body } = await api.ask('GET', `/stories?brand=${brand}`);
  expect(status).toBe(200);
  expect(body.items.map(({ mentions }: { mentions: number }) => mentions)).toEqual([3, 1]);
  const [story] = body.items;
  expect(story).toMatchObject({
    hosts: 2,
    connectors: ['push'],
    first: { url: 'https://blog.test/1', storyId: story.id },
  });
  const told = await api.ask('GET', `/mentions?story=${story.id}`);
  expect(told.body.items).toHaveLength(3);
});

it('GET /themes counts what is spoken of, and links to it', async () => {
  const { status, body } = await api.ask('GET', `/themes?brand=${brand}`);
  expect(status).toBe(200);
  const themes = body.items.map(({ theme, mentions }: { theme: string; mentions: number }) => [
    theme,
    mentions,
  ]);
  expect(themes.slice(0, 2)).toEqual([
    ['cancellation', 3],
    ['refund', 3],
  ]);
  expect(themes).toContainEqual(['staff', 1]);
  expect(body.items[1].before.mentions).toBe(0);
  expect(body.items[1].url).toContain('theme=refund');
  const spoken = await api.ask('GET', `/mentions?theme=staff&brand=${brand}`);
  expect(spoken.body.items).toMatchObject([{ themes: ['staff'] }]);
});

it.each(['stories', 'themes'])('GET /%s pages through those of all brands', async (path) => {
  const whole = await api.ask('GET', `/${path}?brand=${brand}`);
  const all: unknown[] = [];
  for (let cursor = ''; cursor !== null; ) {
    const { status, body } = await api.ask('GET', `/${path}?limit=1${cursor && `&cursor=${cursor}`}`);
    expect(status).toBe(200);
    all.push(...body.items.map(({ mentions }: { mentions: number }) => mentions));
    cursor = body.nextCursor;
  }
  expect(all).toEqual(whole.body.items.map(({ mentions }: { mentions: number }) => mentions));
  expect((await api.ask('GET', `/${path}?cursor=abc`)).status).toBe(422);
});

it('counts all brands where none is named', async () => {
  const { body: one } = await api.ask('GET', `/stats/timeseries?brand=${brand}`);
  const { body: all } = await api.ask('GET', '/stats/timeseries');
  expect(all).toMatchObject({ brand: null, total: { mentions: one.total.mentions } });
  const { body: voices } = await api.ask('GET', '/stats/share-of-voice');
  expect(voices.brands).toMatchObject([{ brand: { id: brand }, shareOfVoice: 1 }]);
});

it('refuses what cannot be a theme, and brands that nobody knows', async () => {
  expect((await api.ask('GET', '/mentions?theme=what%20weather!')).status).toBe(422);
  for (const path of ['stories', 'themes'])
    expect((await api.ask('GET', `/${path}?brand=01900000-0000-7000-8000-000000000000`)).status).toBe(404);
});
