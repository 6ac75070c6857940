import { eq, inArray } from 'drizzle-orm';
import type { Role } from '../../../src/core/account.ts';
import { brands, memberships } from '../../schema/index.ts';
import type { Store } from '../../store.ts';

export type Membership = typeof memberships.$inferSelect;

/** What everybody may do with single brands. */
export async function allMemberships({ db }: Store): Promise<Membership[]> {
  return db.select().from(memberships);
}

/** What one person may do with single brands, by brand id. */
export async function brandRolesOf({ db }: Store, userId: string): Promise<Record<string, Role>> {
  const rows = await db.select().from(memberships).where(eq(memberships.userId, userId));
  return Object.fromEntries(rows.map(({ brandId, role }) => [brandId, role]));
}

/**
 * Makes `roles` exactly what a person may do with single brands, as far as these are there. Must run in a transaction.
 */
export async function setBrandRoles(
  { db }: Store,
  userId: string,
  roles: Readonly<Record<string, Role>>,
): Promise<void> {
  await db.delete(memberships).where(eq(memberships.userId, userId));
  const there = await db
    .select({ id: brands.id })
    .from(brands)
    .where(inArray(brands.id, Object.keys(roles)));
  const rows = there.flatMap(({ id }) => {
    const role = roles[id];
    return role === undefined ? [] : [{ userId, brandId: id, role }];
  });
  if (rows.length > 0) await db.insert(memberships).values(rows);
}
