import { afterAll, beforeAll, expect, it } from 'vitest';
import { findReceiver } from '../../db/repos/telling/receivers.ts';
import { openApiDocument } from '../../src/api/openapi-document.ts';
import { type TestDatabase, withDatabase } from '../support/database.ts';
import { openApi, type TestApi } from './support/api.ts';

let database: TestDatabase;
let test: TestApi;

beforeAll(async () => {
  database = await withDatabase('pglite');
  test = await openApi(database);
});
afterAll(() => database.close());

const given = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const previous = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';

it('shows a secret of its own making once, and no secret ever again', async () => {
  const { ask, store } = test;
  const url = 'https://hooks.test/pr';
  const made = await ask('POST', '/receivers', { name: 'made', kind: 'webhook', settings: { url } });
  expect(made.body.secret).toMatch(/^whsec_/);
  expect(made.body.settings).toEqual({ url });
  expect((await findReceiver(store, made.body.id))?.settings.secret).toBe(made.body.secret);

  const settings = { url, secret: given, previousSecret: previous };
  const own = await ask('POST', '/receivers', { name: 'own', kind: 'webhook', settings });
  expect(own.body).not.toHaveProperty('secret');
  const source = await ask('POST', '/sources', {
    connector: 'feed',
    settings: { url: 'https://me:hunter22@feeds.test/private' },
  });
  const test1 = await ask('POST', `/receivers/${own.body.id}/test`);

  const answers = [own, source, test1];
  for (const [path, methods] of Object.entries(openApiDocument().paths ?? {})) {
    if (!('get' in methods)) continue;
    const ids = [made.body.id, own.body.id, source.body.id, test1.body.id];
    const paths = path.includes('{id}') ? ids.map((id) => path.replace('{id}', id)) : [path];
    for (const address of paths) answers.push(await ask('GET', address));
  }
  const key = await test.keyOf('read');
  answers.push(await test.raw('/metrics', { headers: { authorization: `Bearer ${key}` } }));
  const said = JSON.stringify(answers.map(({ body }) => body));
  expect(said).toContain('hooks.test');
  for (const secret of [given, previous, made.body.secret, 'hunter22', key])
    expect(said).not.toContain(secret);
});

it('keeps the secret when other settings change, and takes away what is set to null', async () => {
  const { ask, store } = test;
  const settings = { url: 'https://old.test', secret: given, previousSecret: previous };
  const { body } = await ask('POST', '/receivers', { name: 'moving', kind: 'webhook', settings });
  const moved = await ask('PATCH', `/receivers/${body.id}`, {
    settings: { url: 'https://new.test', previousSecret: null },
    enabled: false,
  });
  expect(moved.body).toMatchObject({
    settings: { url: 'https://new.test' },
    enabled: false,
    disabledReason: 'switched off',
  });
  expect((await findReceiver(store, body.id))?.settings).toEqual({ url: 'https://new.test', secret: given });
  const back = await ask('PATCH', `/receivers/${body.id}`, { enabled: true });
  expect(back.body).toMatchObject({ enabled: true, disabledReason: null });
});

it('lets a replaced secret sign beside the new one until it is taken away', async () => {
  const { ask, store } = test;
  const url = 'https://hooks.test/turning';
  const { body } = await ask('POST', '/receivers', {
    name: 'turning',
    kind: 'webhook',
    settings: { url, secret: previous },
  });
  const stored = async (settings: object) => {
    await ask('PATCH', `/receivers/${body.id}`, { settings });
    return (await findReceiver(store, body.id))?.settings;
  };
  expect(await stored({ secret: given })).toEqual({ url, secret: given, previousSecret: previous });
  expect(await stored({ secret: given })).toEqual({ url, secret: given, previousSecret: previous });
  expect(await stored({ previousSecret: null })).toEqual({ url, secret: given });
  expect(await stored({ secret: previous, previousSecret: null })).toEqual({ url, secret: previous });
});
