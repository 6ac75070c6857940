import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allApiKeys } from '../../../db/repos/access/api-keys.ts';
import { pageOfAudit } from '../../../db/repos/access/audit.ts';
import { findUser } from '../../../db/repos/access/users.ts';
import { allBrands } from '../../../db/repos/brands/brands.ts';
import type { Store } from '../../../db/store.ts';
import { verifyApiKey } from '../../../src/access/api-keys.ts';
import { addBrand } from '../../../src/setup/brands.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { type Browser, browser, PASSWORD, people } from '../accounts/browser.ts';
import { storeOf } from '../visitor.ts';

let database: TestDatabase;
let store: Store;
let ids: Awaited<ReturnType<typeof people>>;
let admin: Browser;
beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  ids = await people(store, 'viewer', 'responder');
  await addBrand(store, { name: 'Halden' }, new Date());
  admin = browser({ store });
  await admin.signIn('first@example.com');
});
afterAll(() => database?.close());

const newest = async () =>
  (await pageOfAudit(store, {}, { limit: 200, cursor: null })).items.map(({ action }) => action);

describe('one’s own account', () => {
  it('is written for in the language and zone that were chosen', async () => {
    await admin.send('/settings/profile', { name: 'Mara  Winter', locale: 'de', timezone: 'Europe/Vienna' });
    const page = await admin.read('/settings');
    expect(page).toContain('<html lang="de">');
    expect(page).toContain('Mara Winter');
    expect(page).toContain('Zeiten in Europe/Vienna');
    await admin.send('/settings/profile', { name: 'Mara', locale: 'xx', timezone: 'Mars/Base' });
    expect(await findUser(store, ids.first)).toMatchObject({ name: 'Mara', locale: null, timezone: null });
    expect((await admin.send('/settings/profile', { name: 'earshot' })).status).toBe(422);
  });

  it('gets another password by the present one, and other sessions end', async () => {
    const [here, there] = [browser({ store }), browser({ store })];
    await here.signIn('viewer@example.com');
    await there.signIn('viewer@example.com');
    const wrong = await here.send('/settings/password', {
      current: 'wrong one',
      password: 'ten calm otters',
    });
    expect(wrong.status).toBe(422);
    expect(wrong.page).toContain('This is not your password');
    const { to } = await here.send('/settings/password', { current: PASSWORD, password: 'ten calm otters' });
    expect(to).toContain('password-changed');
    expect((await here.get('/settings')).status).toBe(200);
    expect((await there.get('/settings')).status).toBe(303);
  });

  it('is signed out elsewhere, and only one’s own', async () => {
    const [mine, other] = [browser({ store }), browser({ store })];
    await mine.signIn('responder@example.com');
    await other.signIn('responder@example.com');
    const page = await mine.read('/settings');
    const [, id] = /\/settings\/sessions\/(\w+)\/end/u.exec(page) ?? [];
    expect((await admin.send(`/settings/sessions/${id}/end`, {})).status).toBe(404);
    expect((await mine.send(`/settings/sessions/${id}/end`, {})).status).toBe(303);
    expect((await other.get('/settings')).status).toBe(303);
    expect((await mine.get('/settings')).status).toBe(200);
  });
});

describe('members', () => {
  it('always have an admin among them', async () => {
    const fall = await admin.send(`/settings/members/${ids.first}`, { role: 'viewer' });
    expect(fall.page).toContain('There has to be an admin');
    expect((await admin.send(`/settings/members/${ids.first}/remove`, {})).status).toBe(422);
    expect((await admin.send(`/settings/members/${ids.viewer}`, { role: 'admin' })).status).toBe(303);
    expect((await admin.send(`/settings/members/${ids.viewer}`, { role: '' })).status).toBe(422);
    expect(await findUser(store, ids.viewer)).toMatchObject({ role: 'admin' });
  });

  it('are gone with their sessions once removed, and what they did stays', async () => {
    const leaver = browser({ store });
    await leaver.signIn('responder@example.com');
    await leaver.send('/settings/profile', { name: 'Remo' });
    expect((await admin.send(`/settings/members/${ids.responder}/remove`, {})).to).toContain(
      'member-removed',
    );
    expect((await leaver.get('/settings')).status).toBe(303);
    expect((await leaver.signIn('responder@example.com')).status).toBe(422);
    expect(await admin.read('/settings/audit')).toContain('Remo');
  });
});

describe('an API key', () => {
  it('is shown once, works, and no more once revoked', async () => {
    const { page } = await admin.send('/settings/keys', { name: 'reports', scope: 'read' });
    const secret = /ear_[\w-]{43}/u.exec(page)?.[0] ?? '';
    expect(await verifyApiKey(store, secret)).toMatchObject({ name: 'reports', scope: 'read' });
    expect(await admin.read('/settings/keys')).not.toContain(secret);
    const [key] = await allApiKeys(store);
    expect((await admin.send(`/settings/keys/${key?.id}/revoke`, {})).status).toBe(303);
    expect(await verifyApiKey(store, secret)).toBeNull();
    expect((await admin.send('/settings/keys', { name: '', scope: 'read' })).status).toBe(422);
  });
});

describe('the audit log', () => {
  it('has an entry for every write, with who and what, and never a secret', async () => {
    expect(await newest()).toEqual(
      expect.arrayContaining([
        'account.sign-in',
        'account.update',
        'account.password',
        'member.role',
        'member.remove',
        'key.create',
        'key.revoke',
      ]),
    );
    const { items } = await pageOfAudit(store, {}, { limit: 200, cursor: null });
    expect(JSON.stringify(items)).not.toMatch(/herons|otters|ear_[\w-]{20}/u);
    const change = items.find(({ action }) => action === 'member.role');
    expect(change).toMatchObject({
      actorId: ids.first,
      subjectId: ids.viewer,
      changes: { role: ['viewer', 'admin'] },
    });
  });

  it('has an entry even where the page that was changed wrote none', async () => {
    const { to } = await admin.send('/silences', { hours: '1', reason: 'planned work' });
    expect(to).toContain('silenced');
    await admin.send('/silences', { hours: '1', reason: '' });
    expect((await newest()).filter((action) => action.startsWith('silence.'))).toHaveLength(1);
  });

  it('is filtered, turned over and exported', async () => {
    const page = await admin.read('/settings/audit?who=Mara&subject=key');
    expect(page).toContain('key.create');
    expect(page).not.toContain('>member.role');
    expect(await admin.read('/settings/audit?to=2020-01-01')).toContain('Nothing was changed');
    expect(await admin.read('/settings/audit?who=a%00b&subject=a%00b')).toContain('Nothing was changed');
    const first = await pageOfAudit(store, {}, { limit: 2, cursor: null });
    const second = await pageOfAudit(store, {}, { limit: 200, cursor: first.nextCursor });
    expect([...first.items, ...second.items].map(({ action }) => action)).toEqual(await newest());
    const file = await (await admin.get('/settings/audit.csv?subject=member')).text();
    expect(file).toMatch(/^at,who,kind,action,subject,subjectId,changes\r\n/u);
    expect(file).toContain('role: viewer → admin');
    expect((await admin.get('/settings/audit?cursor=nonsense')).status).toBe(400);
  });
});

describe('a brand', () => {
  it('is deleted by whoever types its name', async () => {
    const [brand] = await allBrands(store);
    const path = `/settings/data/brands/${brand?.id}/delete`;
    expect((await admin.send(path, { name: 'halden' })).page).toContain('Nothing was deleted');
    expect(await allBrands(store)).toHaveLength(1);
    expect((await admin.send(path, { name: 'Halden' })).to).toContain('brand-deleted');
    expect(await allBrands(store)).toEqual([]);
    expect(await newest()).toContain('brand.delete');
  });
});
