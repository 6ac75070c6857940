import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endOtherSessions } from '../../../db/repos/access/sessions.ts';
import type { Store } from '../../../db/store.ts';
import { throttled } from '../../../src/access/accounts/throttle.ts';
import type { Clock } from '../../../src/core/clock.ts';
import { MINUTE } from '../../../src/core/time.ts';
import { manualClock } from '../../support/clock.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { storeOf } from '../visitor.ts';
import { browser, people } from './browser.ts';

let database: TestDatabase;
let store: Store;
let ids: Awaited<ReturnType<typeof people>>;
beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  ids = await people(store, 'responder');
});
afterAll(() => database?.close());

describe('signing in', () => {
  it('leads to where one wanted to go, and never to another site', async () => {
    const email = 'FIRST@example.com ';
    for (const [to, led] of [
      ['/mentions?sentiment=negative', '/mentions?sentiment=negative'],
      ['//evil.example', '/'],
      ['https://evil.example', '/'],
      ['/\\evil.example', '/'],
    ] as const) {
      const { status, to: where } = await browser({ store }).send('/sign-in', {
        email,
        password: 'nine quiet herons',
        to,
      });
      expect([status, where]).toEqual([303, led]);
    }
  });

  it('says of a wrong password what it says of an address without an account', async () => {
    const wrong = await browser({ store, from: '198.51.100.1' }).signIn('first@example.com', 'another one');
    const unknown = await browser({ store, from: '198.51.100.1' }).signIn('nobody@example.com');
    expect(wrong.status).toBe(422);
    expect(unknown.status).toBe(422);
    const without = (page: string) => page.replaceAll(/(first|nobody)@example\.com/gu, '');
    expect(without(unknown.page)).toBe(without(wrong.page));
    expect(wrong.page).not.toContain('another one');
  });

  it('begins a session of its own, whatever cookie came with it', async () => {
    const attacker = browser({ store });
    await attacker.signIn('first@example.com');
    const planted = new Map(attacker.cookies);
    const victim = browser({ store });
    for (const [name, value] of planted) victim.cookies.set(name, value);
    await victim.signIn('responder@example.com');
    expect(victim.cookies.get('earshot.session_token')).not.toBe(planted.get('earshot.session_token'));
    expect(await attacker.read('/settings')).toContain('first@example.com');
  });

  it.each([
    ['plain', {}, {}, false],
    ['TLS behind a proxy', {}, { 'x-forwarded-proto': 'https' }, true],
    ['the public address', { baseUrl: 'https://ears.example' }, { host: 'ears.example' }, true],
  ])('over %s leaves cookies that scripts cannot read', async (_how, options, headers, secure) => {
    const here = browser({ store, ...options, headers });
    await here.signIn('first@example.com');
    const line = here.lines.find((one) => one.startsWith('earshot.session_token=')) ?? '';
    expect(line).toMatch(/HttpOnly/u);
    expect(line).toMatch(/SameSite=Lax/iu);
    expect(/; Secure/u.test(line)).toBe(secure);
  });

  it('is not taken from a form of another site', async () => {
    const here = browser({ store, headers: { origin: 'https://evil.example' } });
    expect((await here.signIn('first@example.com')).status).toBe(403);
    expect(here.cookies.size).toBe(0);
  });

  it('ends with signing out, also for who kept the cookie', async () => {
    const here = browser({ store });
    await here.signIn('first@example.com');
    const kept = new Map(here.cookies);
    expect((await here.send('/sign-out', {})).to).toBe('/sign-in');
    const thief = browser({ store });
    for (const [name, value] of kept) thief.cookies.set(name, value);
    expect((await thief.get('/mentions')).headers.get('location')).toContain('/sign-in');
  });

  it('ends where the session was ended from elsewhere', async () => {
    const here = browser({ store });
    await here.signIn('responder@example.com');
    expect((await here.get('/mentions')).status).toBe(200);
    await endOtherSessions(store, ids.responder, 'none');
    expect((await here.get('/mentions')).status).toBe(303);
  });

  it.each(['', 'made up', 'made.up', `${'x'.repeat(32)}.${'y'.repeat(44)}`])(
    'is not done with the cookie %j',
    async (value) => {
      const here = browser({ store });
      here.cookies.set('earshot.session_token', value);
      expect((await here.get('/mentions')).status).toBe(303);
    },
  );
});

describe('guessing a password', () => {
  it('is listened to ten times a quarter of an hour for an account, over all addresses and processes', async () => {
    const wall = manualClock();
    const email = 'responder@example.com';
    for (let guess = 0; guess < 9; guess++) {
      const tried = { guessed: 'sign-in', address: `198.51.100.${guess}`, email } as const;
      expect(await throttled(store, tried, wall.now())).toBeNull();
    }
    expect((await browser({ store, wall }).signIn(email, 'the tenth guess')).status).toBe(422);
    const owner = browser({ store, wall });
    const refused = await owner.signIn(email);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('900');
    wall.advance(15 * MINUTE);
    expect((await owner.signIn(email)).status).toBe(303);
  });

  it('is listened to fifty times for an address, whatever accounts it names', async () => {
    const wall = manualClock();
    await tryFrom('198.51.100.200', wall);
    expect((await browser({ store, wall, from: '198.51.100.200' }).signIn('first@example.com')).status).toBe(
      429,
    );
    expect((await browser({ store, wall }).signIn('first@example.com')).status).toBe(303);
  });

  it('is counted by the address that our own proxy saw, and not by what a stranger says', async () => {
    const wall = manualClock();
    const through = (seen: string, from: string) =>
      browser({ store, wall, from, headers: { 'x-forwarded-for': `10.9.9.9, ${seen}` } });
    await tryFrom('198.51.100.77', wall);
    expect((await through('198.51.100.77', '127.0.0.1').signIn('first@example.com')).status).toBe(429);
    expect((await through('198.51.100.78', '127.0.0.1').signIn('first@example.com')).status).toBe(303);
    expect((await through('198.51.100.77', '93.184.216.34').signIn('first@example.com')).status).toBe(303);
  });

  async function tryFrom(address: string, wall: Clock): Promise<void> {
    for (let guess = 0; guess < 50; guess++) {
      const tried = { guessed: 'sign-in', address, email: `nobody${guess}@example.com` } as const;
      expect(await throttled(store, tried, wall.now())).toBeNull();
    }
  }
});
