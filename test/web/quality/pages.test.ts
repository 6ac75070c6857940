import { afterAll, beforeAll, expect, it } from 'vitest';
import { findMention, pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import type { Store } from '../../../db/store.ts';
import { DAY } from '../../../src/core/time.ts';
import { drawSentimentSamples } from '../../../src/pipeline/quality/draw-reviews.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { type Seeded, seed } from '../../support/seed.ts';
import { storeOf, type Visitor, visitor } from '../visitor.ts';

let database: TestDatabase;
let store: Store;
let seeded: Seeded;
let pages: Visitor;
beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  seeded = await seed(store);
  seeded.clock.advance(7 * DAY);
  pages = visitor({ store, clock: seeded.clock });
});
afterAll(() => database?.close());

/** Where the form of the mention that is to be judged leads. */
async function form() {
  const page = await pages.read(`/brands/${seeded.brand.id}/reviews`);
  return { page, action: /action="(\/brands\/[^"]+)"/u.exec(page)?.[1] ?? '' };
}

it('shows that nothing is known yet', async () => {
  expect(await pages.read('/quality')).toContain(`/brands/${seeded.brand.id}/quality`);
  const page = await pages.read(`/brands/${seeded.brand.id}/quality`);
  expect(page).toContain('Nothing waits to be judged');
  expect(page).toContain('Nobody has corrected a mention yet');
});

it('asks for a judgement without telling the program’s, and shows what came of it', async () => {
  await drawSentimentSamples(store, seeded.clock.now());
  const { page, action } = await form();
  expect(page).not.toMatch(/class="(?:mention|tag) is-|Words that decided|class="score"/u);
  expect((await pages.submit(action, { answer: 'furious' })).status).toBe(422);
  const answered = await pages.submit(action, { answer: 'positive' });
  expect(answered.headers.get('location')).toBe(`/brands/${seeded.brand.id}/reviews`);
  expect((await form()).action).not.toBe(action);
  expect(await pages.read(`/brands/${seeded.brand.id}/quality`)).toContain('Judged rightly');
});

it('lets a correction be taken back where it was made', async () => {
  const { items } = await pageOfMentions(store, { sentiment: 'negative' }, 'score', {
    limit: 1,
    cursor: null,
  });
  const [mention] = items;
  if (mention === undefined) throw new Error('nothing negative was seeded');
  await pages.submit(`/mentions/${mention.id}`, { sentiment: 'positive' });
  expect(await pages.read(`/mentions/${mention.id}`)).toContain('Take the correction back');
  await pages.submit(`/mentions/${mention.id}`, { sentiment: 'undo' });
  expect(await findMention(store, mention.id)).toEqual(mention);
});

it('is not there for brands that are not', async () => {
  expect((await pages.get('/brands/nonsense/quality')).status).toBe(404);
  expect((await pages.get('/brands/019bc2a4-7c00-7b3e-9d3a-5f1c2b7a9e10/reviews')).status).toBe(404);
});
