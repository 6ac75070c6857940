import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allUsers } from '../../../db/repos/access/users.ts';
import type { Store } from '../../../db/store.ts';
import { throttled } from '../../../src/access/accounts/throttle.ts';
import { describeOnBothDatabases, type TestDatabase, withDatabase } from '../../support/database.ts';
import { storeOf, TOKEN } from '../visitor.ts';
import { browser, PASSWORD, withToken } from './browser.ts';

const mara = { name: 'Mara', email: 'Mara@Example.com', password: PASSWORD };

describe('the first account', () => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await withDatabase('pglite');
    store = storeOf(database);
  });
  afterEach(() => database.close());

  it('is made with the token from the terminal, is an admin’s, and is signed in at once', async () => {
    const here = await withToken(browser({ store }));
    expect(await here.read('/welcome/account')).not.toContain('name="token"');
    expect(await here.send('/welcome/account', mara)).toMatchObject({ status: 303, to: '/' });
    expect(await allUsers(store)).toMatchObject([{ name: 'Mara', email: 'mara@example.com', role: 'admin' }]);
    expect(await here.read('/settings')).toContain('mara@example.com');
  });

  it('cannot be taken by a stranger, nor on this machine, without it', async () => {
    for (const from of ['203.0.113.9', '127.0.0.1']) {
      const other = browser({ store, from });
      expect(await other.read('/welcome/account')).toContain('name="token"');
      expect((await other.send('/welcome/account', mara)).status).toBe(422);
      expect((await other.send('/welcome/account', { ...mara, token: `${TOKEN}x` })).status).toBe(422);
    }
    expect(await allUsers(store)).toEqual([]);
    expect((await browser({ store }).send('/welcome/account', { ...mara, token: TOKEN })).status).toBe(303);
  });

  it('cannot be reached by guessing the token', async () => {
    const other = browser({ store, from: '198.51.100.7' });
    for (let guess = 0; guess < 50; guess++) {
      await throttled(store, { guessed: 'token', address: '198.51.100.7', email: null }, new Date());
    }
    expect((await other.send('/welcome/account', { ...mara, token: TOKEN })).page).toContain('too often');
    expect(await allUsers(store)).toEqual([]);
  });

  it('says what is wrong with what was given', async () => {
    const here = await withToken(browser({ store }));
    for (const fields of [
      { ...mara, name: ' ' },
      { ...mara, email: 'mara' },
      { ...mara, password: 'short' },
      { ...mara, password: 'x'.repeat(129) },
    ]) {
      const { status, page } = await here.send('/welcome/account', fields);
      expect(status).toBe(422);
      expect(page).toContain('role="alert"');
      expect(page).not.toContain(PASSWORD);
    }
  });

  it('ends what was open before: this machine and the token open nothing any more', async () => {
    const machine = browser({ store, from: '127.0.0.1' });
    const token = await withToken(browser({ store }));
    expect((await machine.get('/mentions')).status).toBe(200);
    expect((await token.get('/mentions')).status).toBe(200);
    await token.send('/welcome/account', mara);
    const stranger = await withToken(browser({ store }));
    for (const other of [machine, stranger]) {
      const answer = await other.get('/mentions?sentiment=negative');
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe('/sign-in?to=%2Fmentions%3Fsentiment%3Dnegative');
      expect((await other.get('/welcome/account')).headers.get('location')).toBe('/sign-in');
      expect(await other.send('/welcome/account', { ...mara, token: TOKEN })).toMatchObject({
        to: '/sign-in',
      });
      expect((await other.send('/sources/0/crawl', {})).status).toBe(403);
    }
    expect(await allUsers(store)).toHaveLength(1);
  });
});

describeOnBothDatabases('two people who make the first account at once', (open) => {
  it('are one admin and one who has to sign in', async () => {
    const store = storeOf(await open());
    const both = await Promise.all([withToken(browser({ store })), withToken(browser({ store }))]);
    const [one, other] = await Promise.all(
      both.map((who, at) => who.send('/welcome/account', { ...mara, email: `p${at}@example.com` })),
    );
    expect([one?.to, other?.to].toSorted()).toEqual(['/', '/sign-in']);
    expect(await allUsers(store)).toHaveLength(1);
  });
});
