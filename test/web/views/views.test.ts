import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { viewsOf } from '../../../db/repos/access/saved-views.ts';
import { auditLog } from '../../../db/schema/index.ts';
import type { Store } from '../../../db/store.ts';
import { prepareTemplates, type TestDatabase, withDatabase } from '../../support/database.ts';
import { seed } from '../../support/seed.ts';
import { storeOf, type Visitor, visitor } from '../visitor.ts';

let database: TestDatabase;
let store: Store;
let pages: Visitor;

prepareTemplates();
beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  const { clock } = await seed(store);
  pages = visitor({ store, clock });
}, 60_000);
afterAll(() => database?.close());

describe('the search box of the feed', () => {
  it('finds what the query says, keeps the other filters and marks what was found', async () => {
    const page = await pages.read('/mentions?sentiment=negative&q=%22no+bike+unlocks%22');
    expect(page).toContain('<input type="hidden" name="sentiment" value="negative"/>');
    expect(page).toMatch(/<mark class="is-found[^"]*"[^>]*>no bike unlocks/u);
    expect(page).not.toContain('Nothing fits these filters');
  });

  it('shows where a query cannot be read, and every mention', async () => {
    const page = await pages.read('/mentions?q=app+(refund');
    expect(page).toContain('aria-describedby="search-fault"');
    expect(page).toContain('expected )');
    expect(page).toContain('value="app (refund"');
    expect(page).toContain('class="mention');
  });
});

describe('saved views', () => {
  it('are saved from the feed, opened, renamed and deleted, and all of it is written down', async () => {
    expect(await pages.read('/mentions?sentiment=negative')).toContain('Save this view');
    const saved = await pages.submit('/views', {
      name: 'Angry <people>',
      query: 'sentiment=negative&cursor=x',
    });
    expect(saved.headers.get('location')).toBe('/mentions?sentiment=negative&notice=view-saved');
    const [view] = await viewsOf(store, null, 10);
    expect(view).toMatchObject({ name: 'Angry <people>', query: 'sentiment=negative', userId: null });
    const feed = await pages.read('/mentions?sentiment=negative');
    expect(feed).toContain('Angry &lt;people&gt;');
    expect(feed).not.toContain('Save this view');
    const opened = await pages.get(`/views/${view?.id}`);
    expect(opened.headers.get('location')).toBe('/mentions?sentiment=negative');
    await pages.submit(`/views/${view?.id}`, { name: 'Angry' });
    const listed = await pages.read('/views');
    expect(listed).toContain('<bdi>Angry</bdi>');
    const address = /href="http:\/\/localhost:3000(\/feeds\/[^"]+\.json)"/u.exec(listed)?.[1] ?? '';
    expect((await pages.get(address)).headers.get('content-type')).toContain('json');
    await pages.submit(`/views/${view?.id}/delete`, {});
    expect(await pages.read('/views')).toContain('No view was saved yet');
    const actions = (await store.db.select().from(auditLog)).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['view.create', 'view.update', 'view.delete']));
  });

  it('need a name, and are not there under any other address', async () => {
    expect((await pages.submit('/views', { name: '', query: 'status=new' })).status).toBe(422);
    expect((await pages.get('/views/nothing')).status).toBe(404);
    expect((await pages.submit('/views/nothing/delete', {})).status).toBe(404);
  });
});
