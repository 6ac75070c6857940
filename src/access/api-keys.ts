import { createHash, randomBytes } from 'node:crypto';
import { type ApiKey, findApiKeyByHash, insertApiKey } from '../../db/repos/access/api-keys.ts';
import type { Store } from '../../db/store.ts';
import { newId } from '../core/id.ts';

export const keyScopes = ['read', 'write', 'admin'] as const;
export type KeyScope = (typeof keyScopes)[number];

const PREFIX = 'ear_';
const SHOWN = 12;

/** Makes a key. `secret` is shown to the person once: only its hash is kept. */
export async function createApiKey(
  store: Store,
  wish: { name: string; scope: KeyScope },
  now: Date,
): Promise<{ key: ApiKey; secret: string }> {
  // 32 random bytes need no slow hash: there is nothing to guess.
  const secret = `${PREFIX}${randomBytes(32).toString('base64url')}`;
  const key: ApiKey = {
    id: newId(now),
    ...wish,
    prefix: secret.slice(0, SHOWN),
    hash: hashOf(secret),
    createdAt: now,
    revokedAt: null,
  };
  await insertApiKey(store, key);
  return { key, secret };
}

/** The key in use that `secret` is, or null. */
export async function verifyApiKey(store: Store, secret: string): Promise<ApiKey | null> {
  return secret.startsWith(PREFIX) ? findApiKeyByHash(store, hashOf(secret)) : null;
}

/** Whether a key of scope `held` may do what needs `needed`. */
export function allows(held: KeyScope, needed: KeyScope): boolean {
  return keyScopes.indexOf(held) >= keyScopes.indexOf(needed);
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
