import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOfAudit } from '../../db/repos/access/audit.ts';
import { setBrandRoles } from '../../db/repos/access/members.ts';
import { updateUser } from '../../db/repos/access/users.ts';
import { transaction } from '../../db/store.ts';
import { addBrand } from '../../src/setup/brands.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { people } from '../web/accounts/browser.ts';
import { openApi, type TestApi } from './support/api.ts';

let database: TestDatabase;
let api: TestApi;
let ids: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  database = await withDatabase('pglite');
  api = await openApi(database);
  ids = await people(api.store, 'viewer', 'responder');
});
afterAll(() => database?.close());

async function cookieOf(name: string): Promise<string> {
  const asking = { headers: new Headers(), peer: '203.0.113.9' };
  const given = { email: `${name}@example.com`, password: 'nine quiet herons' };
  const came = await api.deps.accounts.signIn(given, asking);
  if (!came.ok) throw new Error(`${name} cannot sign in`);
  return came.cookies.map((line) => line.split(';')[0]).join('; ');
}

describe('a signed-in browser', () => {
  it('reads without a key, and writes nothing', async () => {
    const cookie = await cookieOf('first');
    expect((await api.raw('/api/v1/mentions', { headers: { cookie } })).status).toBe(200);
    const method = 'POST';
    const headers = { cookie, 'content-type': 'application/json' };
    expect((await api.raw('/api/v1/brands', { method, headers, body: '{"name":"Acme"}' })).status).toBe(401);
  });

  it('is not answered for a page of another site', async () => {
    const cookie = await cookieOf('first');
    for (const site of ['cross-site', 'same-site']) {
      const answer = await api.raw('/api/v1/mentions', { headers: { cookie, 'sec-fetch-site': site } });
      expect(answer.status).toBe(401);
    }
  });

  it('reads what its role allows, of its brands alone', async () => {
    const viewer = { headers: { cookie: await cookieOf('viewer') } };
    expect((await api.raw('/api/v1/mentions', viewer)).status).toBe(200);
    const { status, body } = await api.raw('/api/v1/receivers', viewer);
    expect({ status, body }).toMatchObject({
      status: 403,
      body: { title: 'Not allowed', detail: 'this needs the role admin' },
    });
    const brand = await addBrand(api.store, { name: 'Halden' }, api.clock.now());
    await updateUser(api.store, ids.responder, { role: null, updatedAt: new Date() });
    await transaction(api.store, (tx) => setBrandRoles(tx, ids.responder, { [brand.id]: 'viewer' }));
    const one = { headers: { cookie: await cookieOf('responder') } };
    expect((await api.raw('/api/v1/mentions', one)).status).toBe(200);
    await addBrand(api.store, { name: 'Summit' }, api.clock.now());
    expect((await api.raw('/api/v1/brands', one)).body.items).toMatchObject([{ name: 'Halden' }]);
    const refused = await api.raw('/api/v1/digests', one);
    expect(refused.body.detail).toBe('this needs the role viewer, for every brand');
  });
});

it('asks programs for a key, also on this machine', async () => {
  const env = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
  const init = { headers: { host: 'localhost' } };
  expect((await api.raw('/api/v1/mentions', init, env)).status).toBe(401);
});

it('writes down every write by a key', async () => {
  const { body } = await api.ask('POST', '/brands', { name: 'Pedalo' });
  await api.ask('PATCH', `/brands/${body.id}`, { aliases: ['Pedalos'] });
  await api.ask('POST', '/brands/preview', { query: 'pedalo' });
  await api.ask('POST', '/brands', { name: '' });
  const { items } = await pageOfAudit(api.store, { subject: 'brand' }, { limit: 10, cursor: null });
  expect(items).toMatchObject([
    { action: 'brand.update', actorKind: 'key', actorName: 'write key', subjectId: body.id },
    { action: 'brand.create', actorKind: 'key' },
  ]);
  expect(items).toHaveLength(2);
});
