import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfMentions } from '../../../db/repos/mentions/mention-feed.ts';
import { addMs, DAY, HOUR } from '../../../src/core/time.ts';
import { openApi, type TestApi } from '../../api/support/api.ts';
import { prepareTemplates, type TestDatabase, withDatabase } from '../../support/database.ts';
import { type Visitor, visitor } from '../visitor.ts';

let database: TestDatabase;
let api: TestApi;
let pages: Visitor;
let brand: string;
prepareTemplates();

beforeAll(async () => {
  database = await withDatabase('pglite');
  api = await openApi(database);
  pages = visitor({ store: api.store, clock: api.clock, work: api.deps.work });
  brand = (await api.ask('POST', '/brands', { name: 'Acme' })).body.id;
  const post = (n: number, days: number, author: string, text: string) => ({
    url: `https://site.example/${n}`,
    text,
    author,
    publishedAt: addMs(api.clock.now(), -days * DAY - HOUR).toISOString(),
  });
  const items = [
    post(1, 80, 'Loyal <b>', 'Acme staff were wonderful and helped me with the first lamp'),
    post(2, 40, 'Loyal <b>', 'Great quality from Acme again, I love how the second lamp shines'),
    post(3, 1, 'Loyal <b>', 'The Acme service is excellent and fast. I bought a third lamp today'),
    post(4, 2, 'Once', 'Excellent delivery by Acme, thank you, it was here within a day'),
    post(5, 2, 'Cross', 'Acme is horrible and rude, I want my money back at once'),
  ];
  await api.ask('POST', '/mentions', { items });
});
afterAll(() => database?.close());

const wordsOf = (page: string) => page.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');

describe('praise', () => {
  it('is thanked in the order of loyalty, blame is not', async () => {
    const page = await pages.read(`/praise?brand=${brand}`);
    const cards = [...page.matchAll(/<article[^>]*>(.*?)<\/article>/gsu)].map(([, card = '']) =>
      wordsOf(card),
    );
    expect(cards).toHaveLength(2);
    expect(cards[0]).toContain('praised 3 times');
    expect(cards[1]).toContain('Once');
  });

  it('is quoted in sentences that can stand alone, with who said them', async () => {
    const page = await pages.read(`/praise?brand=${brand}`);
    const quotes = [...page.matchAll(/<blockquote[^>]*>(.*?)<\/blockquote>/gsu)].map(([, quote]) => quote);
    expect(quotes).toContain('The Acme service is excellent and fast.');
    expect(quotes.join(' ')).not.toContain('horrible');
    expect(page).toContain('ask before you quote');
  });

  it('by those who praised over months and were never answered is told apart', async () => {
    const words = wordsOf(await pages.read(`/praise?brand=${brand}`));
    expect(words).toMatch(/Quietly loyal .*Loyal &lt;b&gt; site\.example 3 0/u);
  });

  it('is marked as thanked, with the address of the answer', async () => {
    const { items } = await pageOfMentions(api.store, { author: 'Loyal <b>' }, '-publishedAt', {
      limit: 1,
      cursor: null,
    });
    const id = items[0]?.id ?? '';
    const fields = { mention: id, url: 'https://site.example/3#thanks', return: `/praise?brand=${brand}` };
    const done = await pages.submit('/praise/thanked', fields);
    expect(done.headers.get('location')).toBe(`/praise?brand=${brand}&notice=thanked&mention=${id}`);
    const { body } = await api.ask('GET', `/mentions/${id}`);
    expect(body).toMatchObject({ status: 'answered', response: { url: 'https://site.example/3#thanks' } });
    const page = await pages.read(`/praise?brand=${brand}`);
    expect(page).not.toContain(`id="m-${id}"`);
    expect(wordsOf(page)).toContain('Nobody of late');
  });

  it.each(['javascript:alert(1)', 'nonsense'])('is not thanked at %s', async (url) => {
    const { items } = await pageOfMentions(api.store, { author: 'Once' }, '-publishedAt', {
      limit: 1,
      cursor: null,
    });
    const answer = await pages.submit('/praise/thanked', { mention: items[0]?.id ?? '', url });
    expect(answer.status).toBe(422);
    expect((await pages.submit('/praise/thanked', { mention: 'x', url: '' })).status).toBe(404);
  });
});
