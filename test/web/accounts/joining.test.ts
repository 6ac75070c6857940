import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allUsers, findUserByEmail } from '../../../db/repos/access/users.ts';
import type { Store } from '../../../db/store.ts';
import { acceptInvitation, invite } from '../../../src/access/accounts/members.ts';
import { DAY } from '../../../src/core/time.ts';
import { manualClock } from '../../support/clock.ts';
import { describeOnBothDatabases, type TestDatabase, withDatabase } from '../../support/database.ts';
import { storeOf } from '../visitor.ts';
import { browser, PASSWORD, people } from './browser.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  await people(store, 'viewer');
});
afterAll(() => database?.close());

const wish = (email: string) => ({ email, role: 'responder' as const, brandRoles: {}, invitedBy: 'Mara' });
const given = { name: 'Ines', password: PASSWORD };

describe('an invitation', () => {
  it('is made on the page of members, its link shown once, and makes the account it is for', async () => {
    const admin = browser({ store });
    await admin.signIn('first@example.com');
    const { page } = await admin.send('/settings/members', { email: 'Ines@Example.com', role: 'responder' });
    const path = /value="http:\/\/localhost:3000(\/invitations\/[\w-]+)"/u.exec(page)?.[1] ?? '';
    expect(page).toContain('No mail went out');
    expect(await admin.read('/settings/members')).not.toContain(path);
    const ines = browser({ store });
    expect(await ines.read(path)).toContain('ines@example.com');
    expect(await ines.send(path, { ...given, email: 'other@example.com', role: 'admin' })).toMatchObject({
      to: '/',
    });
    expect(await findUserByEmail(store, 'ines@example.com')).toMatchObject({
      name: 'Ines',
      role: 'responder',
    });
    expect(await findUserByEmail(store, 'other@example.com')).toBeNull();
    expect((await ines.get('/mentions')).status).toBe(200);
    expect((await browser({ store }).get(path)).status).toBe(404);
    expect((await browser({ store }).send(path, given)).status).toBe(404);
  });

  it('is over after a week, and once it was taken back', async () => {
    const wall = manualClock();
    const late = await invite(store, wish('late@example.com'), wall.now());
    wall.advance(7 * DAY);
    const path = `/invitations/${late.token}`;
    expect((await browser({ store, wall }).get(path)).status).toBe(404);
    expect((await browser({ store, wall }).send(path, given)).status).toBe(404);
    const now = new Date();
    const { token, invitation } = await invite(store, wish('gone@example.com'), now);
    const admin = browser({ store });
    await admin.signIn('first@example.com');
    const { to } = await admin.send(`/settings/members/invitations/${invitation.id}/revoke`, {});
    expect(to).toContain('invitation-revoked');
    expect((await browser({ store }).send(`/invitations/${token}`, given)).status).toBe(404);
    expect((await allUsers(store)).map(({ email }) => email)).not.toContain('gone@example.com');
  });

  it('is not made for an address that has an account', async () => {
    const admin = browser({ store });
    await admin.signIn('first@example.com');
    const { status, page } = await admin.send('/settings/members', {
      email: 'viewer@example.com',
      role: 'admin',
    });
    expect(status).toBe(422);
    expect(page).toContain('has an account already');
  });
});

describeOnBothDatabases('an invitation that two take up at once', (open) => {
  it('makes one account', async () => {
    const own = storeOf(await open());
    const { token } = await invite(own, wish('one@example.com'), new Date());
    const taken = await Promise.all(
      ['A', 'B'].map((name) => acceptInvitation(own, { token, name, password: PASSWORD }, new Date())),
    );
    expect(taken.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await allUsers(own)).toHaveLength(1);
  });
});
