import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfAudit } from '../../db/repos/access/audit.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { type Visitor, visitor } from '../web/visitor.ts';
import { openApi, type TestApi } from './support/api.ts';
import { pushTexts } from './support/data.ts';

let database: TestDatabase;
let api: TestApi;
let pages: Visitor;
beforeAll(async () => {
  database = await withDatabase('pglite');
  api = await openApi(database);
  pages = visitor({ store: api.store, clock: api.clock });
});
afterAll(() => database?.close());

/** The newest entries about a kind of thing, newest first. */
async function entries(subject: string) {
  return (await pageOfAudit(api.store, { subject }, { limit: 20, cursor: null })).items;
}
const newest = async (subject: string) => (await entries(subject))[0];

describe('what the audit log says of a write by a key', () => {
  it('is what was before and what is after, of fields that differ alone', async () => {
    const { body: brand } = await api.ask('POST', '/brands', { name: 'Acme' });
    expect(await newest('brand')).toMatchObject({
      action: 'brand.create',
      subjectId: brand.id,
      brandId: brand.id,
      changes: { name: [null, 'Acme'], timezone: [null, 'UTC'] },
    });
    await api.ask('PATCH', `/brands/${brand.id}`, { name: 'Acme', aliases: ['Acme Corp'] });
    expect((await newest('brand'))?.changes).toEqual({ aliases: [[], ['Acme Corp']] });
    await api.ask('DELETE', `/brands/${brand.id}`);
    expect(await newest('brand')).toMatchObject({
      action: 'brand.delete',
      brandId: brand.id,
      changes: { name: ['Acme', null] },
    });
  });

  it('names no secret, but that it changed', async () => {
    const settings = { url: 'https://hooks.acme.test/HUSH', secret: `whsec_${'a'.repeat(43)}=` };
    const { body } = await api.ask('POST', '/receivers', { name: 'hook', kind: 'webhook', settings });
    await api.ask('PATCH', `/receivers/${body.id}`, { settings: { url: 'https://hooks.acme.test/SILENCE' } });
    const feed = { url: 'https://kim:HUSH@feeds.acme.test/rss' };
    await api.ask('POST', '/sources', { connector: 'feed', settings: feed });
    const said = JSON.stringify([await entries('receiver'), await entries('source')]);
    expect(said).not.toMatch(/HUSH|SILENCE|whsec/u);
    expect((await newest('receiver'))?.changes).toEqual({ 'settings.url': 'changed' });
  });

  it('follows mentions, silences and the themes of a brand', async () => {
    const { body: brand } = await api.ask('POST', '/brands', { name: 'Globex' });
    const [mention] = await pushTexts(api, ['Globex is awful']);
    await api.ask('PATCH', `/mentions/${mention.id}`, { status: 'seen', tags: ['late'] });
    expect(await newest('mention')).toMatchObject({
      brandId: brand.id,
      changes: { status: ['new', 'seen'], tags: [[], ['late']] },
    });
    const silence = { brandId: brand.id, endsAt: '2099-01-01T00:00:00Z', reason: 'quiet' };
    const { body } = await api.ask('POST', '/silences', silence);
    await api.ask('PATCH', `/silences/${body.id}`, { reason: 'still quiet' });
    expect((await newest('silence'))?.changes).toEqual({ reason: ['quiet', 'still quiet'] });
    const theme = await api.ask('POST', `/brands/${brand.id}/themes`, { title: 'Cable', phrases: ['usb-c'] });
    expect(await newest('theme')).toMatchObject({ action: 'theme.create', subjectId: theme.body.id });
    await api.ask('DELETE', `/brands/${brand.id}/themes/${theme.body.id}`);
    expect((await newest('theme'))?.changes).toMatchObject({ title: ['Cable', null] });
  });
});

it('says the same of a write on the pages', async () => {
  const { body: brand } = await api.ask('POST', '/brands', { name: 'Initech' });
  const wish = { brandId: brand.id, kind: 'keyword', settings: { query: 'stapler' } };
  const { body: rule } = await api.ask('POST', '/rules', wish);
  await api.ask('PATCH', `/rules/${rule.id}`, { enabled: false });
  const byKey = await newest('rule');
  await api.ask('PATCH', `/rules/${rule.id}`, { enabled: true });
  await pages.submit(`/alerts/${rule.id}/off`, {});
  const { action, changes, brandId, actorKind } = (await newest('rule')) ?? {};
  expect({ action, changes, brandId }).toEqual({
    action: byKey?.action,
    changes: byKey?.changes,
    brandId: brand.id,
  });
  expect(actorKind).toBe('local');
  await api.ask('PATCH', `/rules/${rule.id}`, { enabled: false });
  await api.ask('DELETE', `/rules/${rule.id}`);
  const deleted = await newest('rule');
  const { body: again } = await api.ask('POST', '/rules', wish);
  await pages.submit(`/alerts/${again.id}/off`, {});
  await pages.submit(`/alerts/${again.id}/remove`, {});
  expect(await newest('rule')).toMatchObject({ action: deleted?.action, changes: deleted?.changes });
});
