import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfAuthors } from '../../db/repos/authors/author-history.ts';
import { brandThemesOf } from '../../db/repos/brands/brand-themes.ts';
import { pageOfMentions } from '../../db/repos/mentions/mention-feed.ts';
import { openApi, type TestApi } from '../api/support/api.ts';
import { prepareTemplates, type TestDatabase, withDatabase } from '../support/database.ts';
import { type Visitor, visitor } from './visitor.ts';

const news = `Acme will not pay refunds for the flights that it cancelled over the holidays, and calls that awful but
  regrettable, although two courts have told it to do so by the end of the month. <b>Shame</b>.`;

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
  const post = (n: number, text: string, author: string) => ({
    url: `https://site${n}.example/an-article-of-ours-${n}`,
    text,
    author,
    publishedAt: new Date(api.clock.now().getTime() - (60 - n) * 60_000).toISOString(),
  });
  const items = [
    post(1, news, 'Mara <i>'),
    post(2, news, 'Jonas'),
    post(3, 'Acme staff are rude and horrible', 'Mara <i>'),
  ];
  await api.ask('POST', '/mentions', { items });
});
afterAll(() => database?.close());

const wordsOf = (page: string) => page.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
const newest = async () =>
  (await pageOfMentions(api.store, { brandId: brand }, '-publishedAt', { limit: 9, cursor: null })).items;

describe('authors', () => {
  it('are listed with what they said, and lead to a page of their own', async () => {
    const list = await pages.read(`/authors?brand=${brand}`);
    expect(list).toContain('Mara &lt;i&gt;');
    const now = api.clock.now();
    const span = { brandId: brand, from: new Date(0), to: new Date(now.getTime() + 1) };
    const { items } = await pageOfAuthors(api.store, span, '-mentions', { limit: 9, cursor: null });
    expect(items).toHaveLength(3);
    for (const { id } of items) expect(list).toContain(`/authors/${id}`);
    const page = wordsOf(await pages.read(`/authors/${items[0]?.id}`));
    expect(page).toMatch(/With Acme .*First mention .*Mentions \d Negative/u);
    expect(page).toContain('Too little was seen to say.');
    expect((await pages.get('/authors/01900000-0000-7000-8000-000000000000')).status).toBe(404);
  });

  it('are linked from their mentions', async () => {
    const [mention] = await newest();
    const page = await pages.read('/mentions');
    expect(page).toContain(`/authors/${mention?.authorId}`);
    expect(page).toContain(`/stories/${mention?.storyId}`);
    const list = await pages.read(`/mentions?authorId=${mention?.authorId}`);
    expect(list.split('<article').length - 1).toBe(1);
  });
});

describe('themes', () => {
  it('are shown week by week, each number leading to its mentions', async () => {
    const page = await pages.read(`/themes?brand=${brand}`);
    expect(wordsOf(page)).toMatch(/refund .*Too few weeks to say/u);
    expect(page).toMatch(
      /href="\/mentions\?brand=[^"]*theme=refund&amp;sentiment=negative&amp;from=[^"]*"><data value="2">2</u,
    );
  });

  it('are suggested beside the page, which does not wait for that', async () => {
    const page = await pages.read(`/themes?brand=${brand}`);
    const href = `/themes/suggestions?brand=${brand}`;
    expect(page).toContain(`hx-get="${href}"`);
    const fragment = await (await pages.get(href, { 'hx-request': 'true' })).text();
    expect(fragment).not.toContain('<html');
    expect(wordsOf(await pages.read(href))).toContain('Suggested themes');
  });

  it('are added and removed by hand', async () => {
    const added = await pages.submit('/themes', { brand, title: 'Courts', phrases: 'court*, judge' });
    expect(added.headers.get('location')).toBe(`/themes?brand=${brand}&notice=theme-added`);
    expect(api.work).toContain(`recountThemes ${brand}`);
    const [theme] = await brandThemesOf(api.store, brand);
    expect(theme).toMatchObject({ slug: 'courts', phrases: ['court*', 'judge'], origin: 'person' });
    const twice = await pages.submit('/themes', { brand, title: 'Courts', phrases: 'x y' });
    expect(twice.status).toBe(422);
    expect(wordsOf(await twice.text())).toContain('the brand has a theme of this name');
    expect((await pages.submit(`/themes/${theme?.id}/remove`, { brand })).status).toBe(303);
    expect(await brandThemesOf(api.store, brand)).toEqual([]);
  });
});

describe('a story', () => {
  it('says who told it first and who has it from whom, and is split and merged by hand', async () => {
    const mentions = (await newest()).toReversed();
    const [first, copy, other] = mentions;
    const storyId = first?.storyId ?? '';
    expect(copy?.storyId).toBe(storyId);
    const page = await pages.read(`/stories/${storyId}`);
    expect(wordsOf(page)).toContain(
      'First told by Mara &lt;i&gt; (site1.example), and in all 2 mentions on 2 sites.',
    );
    expect(wordsOf(page)).toContain('copied from Mara');
    expect(page).toContain(`<option value="${other?.storyId}"`);

    const split = await pages.submit(`/stories/${storyId}/split`, { mention: copy?.id ?? '' });
    const own = split.headers.get('location')?.split('?')[0] ?? '';
    expect(own).not.toBe(`/stories/${storyId}`);
    const merged = await pages.submit(`${own}/merge`, { into: storyId });
    expect(merged.headers.get('location')).toContain(`/stories/${storyId}`);
    expect(wordsOf(await pages.read(`/stories/${storyId}`))).toContain('Take it out again');
    expect((await pages.submit(`${own}/unmerge`, {})).status).toBe(303);
    const refused = await pages.submit(`/stories/${storyId}/split`, {});
    expect(refused.status).toBe(422);
  });
});

describe('over the API', () => {
  it('GET /authors and /authors/{id} tell history, reach and whether a person writes', async () => {
    const { body } = await api.ask('GET', `/authors?brand=${brand}&automated=false&sort=-reach`);
    expect(body.items).toHaveLength(3);
    const { body: author } = await api.ask('GET', `/authors/${body.items[0].id}?brand=${brand}`);
    expect(author).toMatchObject({
      reach: null,
      automation: { probability: null, signs: [] },
      brands: [{ brand: { name: 'Acme' }, mentions: 1, standing: null, turns: [] }],
    });
    expect((await api.ask('GET', `/mentions?authorId=${author.id}&automated=false`)).body.items).toHaveLength(
      1,
    );
  });

  it('themes of a brand are added, listed, suggested and taken away', async () => {
    const path = `/brands/${brand}/themes`;
    const { status, body } = await api.ask('POST', path, { title: 'Courts', phrases: ['court*'] });
    expect([status, body.slug]).toEqual([201, 'courts']);
    expect((await api.ask('GET', path)).body.items).toEqual([body]);
    expect((await api.ask('POST', path, { title: 'refund', phrases: ['x'] })).status).toBe(422);
    expect((await api.ask('GET', `${path}/suggestions?sentiment=positive`)).body).toEqual({
      suggestions: [],
    });
    expect((await api.ask('DELETE', `${path}/${body.id}`)).status).toBe(204);
    expect((await api.ask('DELETE', `${path}/${body.id}`)).status).toBe(404);
  });

  it('stories are told, merged, taken apart and split', async () => {
    const [first, copy, other] = (await newest()).toReversed();
    const path = `/stories/${first?.storyId}`;
    const merged = await api.ask('POST', `${path}/merge`, { into: other?.storyId });
    expect(merged.body).toEqual({ storyId: other?.storyId });
    const { body } = await api.ask('GET', `/stories/${other?.storyId}`);
    expect(body.merged).toContain(first?.storyId);
    expect(body.items[0]).toMatchObject({ mentionId: first?.id, origin: null });
    expect((await api.ask('POST', `${path}/merge`, { into: other?.storyId })).status).toBe(422);
    expect((await api.ask('POST', `${path}/unmerge`)).body).toEqual({ storyId: first?.storyId });
    const split = await api.ask('POST', `/stories/${first?.storyId}/split`, {
      mentionIds: [first?.id, copy?.id],
    });
    expect(split.status).toBe(422);
    expect((await api.ask('GET', '/stories/01900000-0000-7000-8000-000000000000')).status).toBe(404);
  });
});
