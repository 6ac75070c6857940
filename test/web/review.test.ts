import { afterAll, beforeAll, expect, it } from 'vitest';
import { pageOfMentions } from '../../db/repos/mentions/mention-feed.ts';
import type { Store } from '../../db/store.ts';
import { drawRelevanceSamples } from '../../src/pipeline/relevance/draw-samples.ts';
import { relevanceReport } from '../../src/pipeline/relevance/relevance-report.ts';
import { WEEK } from '../../src/pipeline/relevance/week.ts';
import { addBrand } from '../../src/setup/brands.ts';
import { fetched } from '../pipeline/bench.ts';
import { manualClock } from '../support/clock.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { ingest } from '../support/seed.ts';
import { storeOf, type Visitor, visitor } from './visitor.ts';

let database: TestDatabase;
let store: Store;
let pages: Visitor;
const clock = manualClock();
beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  pages = visitor({ store, clock });
});
afterAll(() => database?.close());

const say = (...texts: string[]) =>
  ingest(
    store,
    clock,
    texts.map((text) => fetched({ guid: text, text })),
  );
const idOf = async (part: string) => {
  const filter = { irrelevantToo: true };
  const { items } = await pageOfMentions(store, filter, '-publishedAt', { limit: 200, cursor: null });
  const found = items.find(({ text }) => text.includes(part));
  if (found === undefined) throw new Error(`nobody said ${part}`);
  return found.id;
};

it('lets a person say which mentions are about the brand, and learns from it', async () => {
  const wish = { name: 'Apple', description: 'Computers and phones: Mac, iPhone, software.' };
  const brand = await addBrand(store, wish, clock.now());
  const review = `/brands/${brand.id}/review`;
  expect(await pages.read(review)).toContain('Nothing waits for you');

  const pies = ['first', 'second', 'third'].map((which) => `The ${which} apple pie recipe with cinnamon.`);
  await say(...pies, 'Apple sells an iPhone.');
  const asked = (await pages.read(review)).replace(/<[^>]*>/gu, '');
  for (const pie of pies) expect(asked).toContain(pie);
  expect(asked).not.toContain('sells an iPhone');
  expect(await pages.read('/')).toContain(`<a href="${review}">3 mentions possibly about it</a>`);
  expect(await pages.read(`/mentions?brand=${brand.id}&possible=true`)).toContain('possibly about us');

  for (const which of ['first', 'second', 'third']) {
    const path = `/mentions/${await idOf(which)}`;
    const answer = await pages.submit(path, { relevant: 'no', return: review });
    expect(answer.headers.get('location')).toContain(`${review}?notice=not-about-us`);
  }
  expect(await pages.read(review)).toContain('Learnt from 3 answers, 3 of them “not about us”.');

  const third = `/mentions/${await idOf('third')}`;
  const undone = await pages.submit(third, { relevant: 'undo', return: review });
  expect(undone.headers.get('location')).toBe(`${review}?notice=correction-undone`);
  expect(await pages.read(review)).toContain('Learnt from 2 answers, 2 of them “not about us”.');
  await pages.submit(third, { relevant: 'no', return: review });

  await say('A fourth apple pie recipe with cinnamon.');
  const mention = await pages.read(`/mentions/${await idOf('fourth')}`);
  expect(mention).toMatch(/<bdi>cinnamon<\/bdi> <span class="score">−/u);
  expect(mention).toContain('Not about us');

  clock.advance(WEEK);
  await drawRelevanceSamples(store, clock.now());
  expect((await pages.read(review)).replace(/<[^>]*>/gu, '')).toContain('A fourth apple pie');
  const left = await pages.submit(review, { unsure: await idOf('fourth') });
  expect(left.headers.get('location')).toBe(`${review}?notice=unsure`);
  expect(await relevanceReport(store, brand)).toMatchObject({ sample: [], recall: null });
});

it('knows no brand that is not there, and no button of its own making', async () => {
  const nobody = '019bc2a4-7c00-7b3e-9d3a-5f1c2b7a9e10';
  expect((await pages.get(`/brands/${nobody}/review`)).status).toBe(404);
  expect((await pages.get('/brands/nonsense/review')).status).toBe(404);
  expect((await pages.submit(`/brands/${nobody}/review`, { unsure: 'x' })).status).toBe(422);
});
