import { and, asc, eq, isNull } from 'drizzle-orm';
import { apiKeys } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

export type ApiKey = typeof apiKeys.$inferSelect;

export async function insertApiKey({ db }: Store, key: ApiKey): Promise<void> {
  await db.insert(apiKeys).values(key);
}

/** All keys, revoked ones too, in the order they were made. */
export async function allApiKeys({ db }: Store): Promise<ApiKey[]> {
  return db.select().from(apiKeys).orderBy(asc(apiKeys.id));
}

/** The key in use that has this hash. */
export async function findApiKeyByHash({ db }: Store, hash: string): Promise<ApiKey | null> {
  const [row] = await db
    .select()
    .from(apiKeys)
    .where(and(eq(apiKeys.hash, hash), isNull(apiKeys.revokedAt)));
  return row ?? null;
}

/** False when there is no such key in use. */
export async function revokeApiKey({ db }: Store, id: string, at: Date): Promise<boolean> {
  const rows = await db
    .update(apiKeys)
    .set({ revokedAt: at })
    .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
    .returning({ id: apiKeys.id });
  return rows.length > 0;
}
