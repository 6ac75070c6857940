import { asc, eq, sql } from 'drizzle-orm';
import type { Role } from '../../../src/core/account.ts';
import { credentials, users } from '../../schema/index.ts';
import { type Store, transaction } from '../../store.ts';

export type User = typeof users.$inferSelect;
export type UserChange = Partial<Pick<User, 'name' | 'role' | 'locale' | 'timezone'>> & { updatedAt: Date };

export interface NewUser {
  id: string;
  name: string;
  /** In lower case. */
  email: string;
  role: Role | null;
  createdAt: Date;
}

/** Whether anybody has an account. */
export async function anyUser({ db }: Store): Promise<boolean> {
  return (await db.select({ id: users.id }).from(users).limit(1)).length > 0;
}

/** Somebody new, who signs in with the password of this hash. False when the address has an account already. */
export async function insertUser({ db }: Store, user: NewUser, passwordHash: string): Promise<boolean> {
  const { id, createdAt } = user;
  const made = await db
    .insert(users)
    .values({ ...user, updatedAt: createdAt })
    .onConflictDoNothing()
    .returning({ id: users.id });
  if (made.length === 0) return false;
  await db.insert(credentials).values({
    id,
    accountId: id,
    providerId: 'credential',
    userId: id,
    password: passwordHash,
    createdAt,
    updatedAt: createdAt,
  });
  return true;
}

/** {@link insertUser} where nobody has an account yet: of those who try at once, one succeeds. */
export function insertFirstUser(store: Store, user: NewUser, passwordHash: string): Promise<boolean> {
  return transaction(store, async (tx) => {
    await lockUsers(tx);
    return !(await anyUser(tx)) && insertUser(tx, user, passwordHash);
  });
}

export async function findUser({ db }: Store, id: string): Promise<User | null> {
  const [row] = await db.select().from(users).where(eq(users.id, id));
  return row ?? null;
}

/** @param email in lower case */
export async function findUserByEmail({ db }: Store, email: string): Promise<User | null> {
  const [row] = await db.select().from(users).where(eq(users.email, email));
  return row ?? null;
}

/** Everybody, by name. */
export async function allUsers({ db }: Store): Promise<User[]> {
  return db.select().from(users).orderBy(asc(users.name), asc(users.id));
}

export async function updateUser({ db }: Store, id: string, change: UserChange): Promise<void> {
  await db.update(users).set(change).where(eq(users.id, id));
}

/** Removes an account with its sessions and memberships. */
export async function deleteUser({ db }: Store, id: string): Promise<void> {
  await db.delete(users).where(eq(users.id, id));
}

/** How many may change everything. Holds the accounts for the rest of the transaction, so that it stays true. */
export async function lockedAdminCount(store: Store): Promise<number> {
  await lockUsers(store);
  return store.db.$count(users, eq(users.role, 'admin'));
}

async function lockUsers({ db }: Store): Promise<void> {
  await db.execute(sql`LOCK TABLE ${users} IN SHARE ROW EXCLUSIVE MODE`);
}
