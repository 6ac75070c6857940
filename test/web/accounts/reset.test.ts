import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { MailTransport } from '../../../alerts/notifier.ts';
import type { Store } from '../../../db/store.ts';
import { HOUR, MINUTE } from '../../../src/core/time.ts';
import { manualClock } from '../../support/clock.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { storeOf } from '../visitor.ts';
import { browser, people } from './browser.ts';

let database: TestDatabase;
let store: Store;
let mails: { to: string[]; text: string }[];
let ids: Awaited<ReturnType<typeof people>>;
const mail: MailTransport = {
  async send({ to, text }) {
    mails.push({ to, text });
    return { ok: true };
  },
};
beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  ids = await people(store, 'viewer');
});
beforeEach(() => {
  mails = [];
});
afterAll(() => database?.close());

describe('a forgotten password', () => {
  it('is set anew by a link in a mail, once, and ends every session', async () => {
    const before = browser({ store });
    await before.signIn('viewer@example.com');
    const one = browser({ store, mail });
    const asked = await one.send('/forgot', { email: 'Viewer@example.com' });
    expect(asked.page).toContain('a link is on its way');
    await vi.waitUntil(() => mails.length > 0, { timeout: 20_000 });
    expect(mails[0]?.to).toEqual(['viewer@example.com']);
    const path = /http:\/\/localhost:3000(\/reset\/[\w-]+)/u.exec(mails[0]?.text ?? '')?.[1] ?? '';
    expect((await one.get(path)).status).toBe(200);
    expect((await one.send(path, { password: 'short' })).status).toBe(422);
    expect((await one.send(path, { password: 'seven loud wrens' })).to).toBe('/sign-in?fresh');
    expect((await before.get('/mentions')).status).toBe(303);
    expect((await one.send(path, { password: 'eight loud wrens' })).status).toBe(404);
    const again = await one.get(path);
    expect(again.status).toBe(404);
    expect(await again.text()).toContain('It was used, or its time is over.');
    expect((await browser({ store }).signIn('viewer@example.com')).status).toBe(422);
    expect((await browser({ store }).signIn('viewer@example.com', 'seven loud wrens')).status).toBe(303);
  });

  it('of nobody is answered alike, and mails nothing', async () => {
    const one = browser({ store, mail });
    const unknown = await one.send('/forgot', { email: 'nobody@example.com' });
    const known = await one.send('/forgot', { email: 'first@example.com' });
    expect(unknown.page.replaceAll('nobody', 'first')).toBe(known.page);
    await vi.waitUntil(() => mails.length > 0, { timeout: 20_000 });
    expect(mails.map(({ to }) => to)).toEqual([['first@example.com']]);
  });

  it('cannot be set once the hour of its link is over, which the link says at once', async () => {
    const wall = manualClock(new Date());
    const one = browser({ store, mail, wall });
    await one.send('/forgot', { email: 'viewer@example.com' });
    await vi.waitUntil(() => mails.length > 0, { timeout: 20_000 });
    const path = /(\/reset\/[\w-]+)/u.exec(mails[0]?.text ?? '')?.[1] ?? '';
    wall.advance(HOUR - MINUTE);
    expect((await one.get(path)).status).toBe(200);
    wall.advance(MINUTE);
    expect((await one.get(path)).status).toBe(404);
  });

  it('is not set by a token that was made up', async () => {
    const one = browser({ store });
    expect((await one.send('/reset/made-up', { password: 'seven loud wrens' })).status).toBe(404);
    expect((await one.get('/reset/with%20spaces')).status).not.toBe(200);
  });

  it('says who to ask where no mails are sent, and an admin can make a link', async () => {
    expect(await browser({ store }).read('/forgot')).toContain('An admin can make you a link');
    const admin = browser({ store });
    await admin.signIn('first@example.com');
    const { page } = await admin.send(`/settings/members/${ids.viewer}/reset`, {});
    const path = /(\/reset\/[\w-]+)"/u.exec(page)?.[1] ?? '';
    expect((await browser({ store }).send(path, { password: 'nine loud wrens' })).to).toBe('/sign-in?fresh');
  });
});
