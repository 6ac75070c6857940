import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setBrandRoles } from '../../../db/repos/access/members.ts';
import { updateUser } from '../../../db/repos/access/users.ts';
import { type Store, transaction } from '../../../db/store.ts';
import { areaOf, areas, needOf } from '../../../src/access/areas.ts';
import { createPages } from '../../../src/web/pages.ts';
import { manualClock } from '../../support/clock.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { seed } from '../../support/seed.ts';
import { depsOf, storeOf } from '../visitor.ts';
import { type Browser, browser, people } from './browser.ts';

const visited = new Set([
  'sign-in',
  'sign-out',
  'forgot',
  'reset',
  'invitations',
  'charts',
  'feeds',
  'assets',
  'ack',
  'language',
]);

describe('the table of areas', () => {
  it('knows every address of the pages that needs somebody, and no other', async () => {
    const database = await withDatabase('pglite');
    const { routes } = createPages(depsOf({ store: storeOf(database), clock: manualClock() }));
    await database.close();
    const first = (path: string) => path.split('/')[1] ?? '';
    const paths = routes
      .filter(({ path, method }) => method !== 'ALL' && !path.endsWith('/*'))
      .map(({ path }) => path);
    const unknown = paths.filter((path) => !visited.has(first(path)) && areaOf(path).path === '');
    expect(unknown).toEqual([]);
  });

  it.each([
    ['GET', '/', 'viewer'],
    ['HEAD', '/mentions', 'viewer'],
    ['POST', '/mentions/0/sentiment', 'responder'],
    ['POST', '/alerts/new', 'admin'],
    ['POST', '/digests', 'admin'],
    ['GET', '/receivers', 'admin'],
    ['GET', '/settings', 'anybody'],
    ['POST', '/settings/password', 'anybody'],
    ['GET', '/settings/members', 'admin'],
    ['GET', '/settings/audit.csv', 'admin'],
    ['POST', '/brands/0/review', 'responder'],
    ['POST', '/brands/0/edit', 'admin'],
    ['GET', '/what/may/come', 'viewer'],
    ['POST', '/what/may/come', 'admin'],
  ])('lets %s %s be done as %s', (method, path, role) => {
    expect(needOf(method, path).role).toBe(role);
  });

  it('has each path once', () => {
    expect(new Set(areas.map(({ path }) => path)).size).toBe(areas.length);
  });
});

describe('somebody', () => {
  let database: TestDatabase;
  let store: Store;
  let ids: Awaited<ReturnType<typeof people>>;
  let seeded: Awaited<ReturnType<typeof seed>>;
  const as = async (name: string): Promise<Browser> => {
    const one = browser({ store });
    await one.signIn(`${name}@example.com`);
    return one;
  };
  beforeAll(async () => {
    database = await withDatabase('pglite');
    store = storeOf(database);
    seeded = await seed(store);
    ids = await people(store, 'viewer', 'responder');
  });
  afterAll(() => database?.close());

  it('who reads may look, and change nothing but their own account', async () => {
    const viewer = await as('viewer');
    expect((await viewer.get('/mentions')).status).toBe(200);
    expect((await viewer.get('/settings')).status).toBe(200);
    expect((await viewer.get('/settings/members')).status).toBe(403);
    const answer = await viewer.send(`/incidents/${seeded.incidentId}/comment`, { text: 'hello' });
    expect(answer.status).toBe(403);
    expect(answer.page).toContain('Nothing was changed');
    expect((await viewer.send('/settings/profile', { name: 'Vera' })).status).toBe(303);
  });

  it('who answers may triage, and not set up', async () => {
    const responder = await as('responder');
    const { to } = await responder.send(`/incidents/${seeded.incidentId}/comment`, {
      text: 'on it',
      actor: 'Somebody Else',
    });
    expect(to).toContain('notice=commented');
    const page = await responder.read(`/incidents/${seeded.incidentId}`);
    expect(page).toContain('responder');
    expect(page).not.toContain('Somebody Else');
    expect((await responder.send('/alerts', { kind: 'negative-surge' })).status).toBe(403);
    expect(
      (await responder.send('/settings/members', { email: 'x@example.com', role: 'admin' })).status,
    ).toBe(403);
  });

  it('has another role from the next click on', async () => {
    const responder = await as('responder');
    await updateUser(store, ids.responder, { role: 'viewer', updatedAt: new Date() });
    expect((await responder.send(`/incidents/${seeded.incidentId}/comment`, { text: 'late' })).status).toBe(
      403,
    );
    await updateUser(store, ids.responder, { role: null, updatedAt: new Date() });
    expect((await responder.get('/mentions')).status).toBe(403);
    expect((await responder.get('/settings')).status).toBe(200);
    await transaction(store, (tx) => setBrandRoles(tx, ids.responder, { [seeded.brand.id]: 'viewer' }));
    expect((await responder.get('/mentions')).status).toBe(200);
  });
});
