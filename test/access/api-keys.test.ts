import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../db/database.ts';
import { allApiKeys, revokeApiKey } from '../../db/repos/access/api-keys.ts';
import type { Store } from '../../db/store.ts';
import { allows, createApiKey, verifyApiKey } from '../../src/access/api-keys.ts';
import { newId } from '../../src/core/id.ts';
import { AT, storeOn } from '../db/repos/samples.ts';
import { describeOnBothDatabases } from '../support/database.ts';

describeOnBothDatabases('API keys', (open) => {
  let store: Store;
  beforeAll(async () => {
    store = storeOn(await open());
  });

  it('open what they were made for, and only as a whole', async () => {
    const { key, secret } = await createApiKey(store, { name: 'CI \u0000', scope: 'write' }, AT);
    expect(secret).toMatch(/^ear_[\w-]{43}$/);
    expect(secret.startsWith(key.prefix)).toBe(true);
    expect(await verifyApiKey(store, secret)).toEqual({ ...key, name: 'CI ' });
    for (const wrong of [
      '',
      'ear_',
      key.prefix,
      secret.slice(0, -1),
      `${secret}x`,
      secret.toUpperCase(),
      key.hash,
      '\u0000',
    ]) {
      expect(await verifyApiKey(store, wrong)).toBeNull();
    }
  });

  it('are different every time, and never in the table', async () => {
    const made = await Promise.all(
      [1, 2, 3].map(() => createApiKey(store, { name: 'same', scope: 'read' }, AT)),
    );
    expect(new Set(made.map(({ secret }) => secret)).size).toBe(3);
    const rows = await rowsOf<{ row: string }>(
      store.db,
      sql`SELECT row_to_json(k)::text AS row FROM api_keys k`,
    );
    const all = rows.map(({ row }) => row).join('\n');
    for (const { secret, key } of made) {
      expect(all).toContain(key.hash);
      expect(all).not.toContain(secret.slice(0, 20));
    }
  });

  it('open nothing once they are revoked, and stay listed', async () => {
    const { key, secret } = await createApiKey(store, { name: 'lost', scope: 'admin' }, AT);
    expect(await revokeApiKey(store, key.id, AT)).toBe(true);
    expect(await revokeApiKey(store, key.id, AT)).toBe(false);
    expect(await revokeApiKey(store, newId(AT), AT)).toBe(false);
    expect(await verifyApiKey(store, secret)).toBeNull();
    expect(await allApiKeys(store)).toContainEqual({ ...key, revokedAt: AT });
  });
});

describe('a scope', () => {
  it('allows itself and what is less', () => {
    const scopes = ['read', 'write', 'admin'] as const;
    const allowed = scopes.map((held) => scopes.filter((needed) => allows(held, needed)));
    expect(allowed).toEqual([['read'], ['read', 'write'], ['read', 'write', 'admin']]);
  });
});
