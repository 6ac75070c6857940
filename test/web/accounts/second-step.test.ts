import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../../db/store.ts';
import { type TestDatabase, withDatabase } from '../../support/database.ts';
import { storeOf } from '../visitor.ts';
import { browser, PASSWORD, people } from './browser.ts';

let database: TestDatabase;
let store: Store;
beforeAll(async () => {
  database = await withDatabase('pglite');
  store = storeOf(database);
  await people(store);
});
afterAll(() => database?.close());

/** The code that an app shows (RFC 6238: SHA-1, 30 seconds, six digits), `steps` from now. */
function codeOf(secret: string, steps = 0): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from(bits.match(/.{8}/gu)?.map((byte) => Number.parseInt(byte, 2)) ?? []);
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const digest = createHmac('sha1', key).update(counter).digest();
  const at = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(at) & 0x7fff_ffff) % 1_000_000).padStart(6, '0');
}

describe('a second step', () => {
  it('is set up with a picture, asks for a code that is good once, and opens with a code on paper', async () => {
    const owner = browser({ store });
    await owner.signIn('first@example.com');
    expect((await owner.send('/settings/two-step', { current: 'another one' })).status).toBe(422);
    const { page } = await owner.send('/settings/two-step', { current: PASSWORD });
    expect(page).toContain('<svg');
    const secret = (/<code>((?:[A-Z2-7]{1,4} ?)+)<\/code>/u.exec(page)?.[1] ?? '').replaceAll(' ', '');
    const codes = [...page.matchAll(/<code>(\w{5}-\w{5})<\/code>/gu)].map(([, code]) => code ?? '');
    expect(codes).toHaveLength(10);
    expect((await owner.send('/settings/two-step/confirm', { code: '000000' })).status).toBe(422);
    const { to } = await owner.send('/settings/two-step/confirm', { code: codeOf(secret) });
    expect(to).toContain('two-step-on');
    expect(await owner.read('/settings')).toContain('Turn the second step off');

    const halfway = browser({ store });
    const first = await halfway.send('/sign-in', {
      email: 'first@example.com',
      password: PASSWORD,
      to: '/authors',
    });
    expect(first.to).toBe('/sign-in/second-step?to=%2Fauthors');
    expect((await halfway.get('/mentions')).status).toBe(303);
    expect((await halfway.send('/sign-in/second-step', { with: 'app', code: '000000' })).status).toBe(422);
    const code = codeOf(secret, 1);
    expect((await halfway.send('/sign-in/second-step', { with: 'app', code, to: '/authors' })).to).toBe(
      '/authors',
    );
    expect((await halfway.get('/mentions')).status).toBe(200);

    const replay = browser({ store });
    await replay.signIn('first@example.com');
    expect((await replay.send('/sign-in/second-step', { with: 'app', code })).status).toBe(422);
    expect((await replay.get('/mentions')).status).toBe(303);

    const paper = codes[0] ?? '';
    const lost = browser({ store });
    await lost.signIn('first@example.com');
    expect((await lost.send('/sign-in/second-step', { with: 'paper', code: paper })).to).toBe('/');
    const again = browser({ store });
    await again.signIn('first@example.com');
    expect((await again.send('/sign-in/second-step', { with: 'paper', code: paper })).status).toBe(422);
  }, 60_000);

  it('cannot be taken without the first', async () => {
    const stranger = browser({ store });
    expect((await stranger.send('/sign-in/second-step', { with: 'app', code: '123456' })).status).toBe(422);
    expect((await stranger.send('/sign-in/second-step', { with: 'paper', code: 'abcde-fghij' })).status).toBe(
      422,
    );
  });
});
