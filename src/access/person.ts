import { brandRolesOf } from '../../db/repos/access/members.ts';
import { findUser, type User } from '../../db/repos/access/users.ts';
import type { Store } from '../../db/store.ts';
import { mayAs, type Role } from '../core/account.ts';

/** Somebody with an account, and what they may do. */
export interface Person extends Pick<User, 'id' | 'name' | 'email' | 'locale' | 'timezone'> {
  /** Whether signing in asks for a code as well. */
  twoStep: boolean;
  /** For every brand; null where only `brandRoles` say what they may do. */
  role: Role | null;
  /** For single brands, by id. */
  brandRoles: Readonly<Record<string, Role>>;
}

export async function loadPerson(store: Store, userId: string): Promise<Person | null> {
  const user = await findUser(store, userId);
  if (user === null) return null;
  const { id, name, email, locale, timezone, role, twoFactorEnabled } = user;
  const brandRoles = await brandRolesOf(store, id);
  return { id, name, email, locale, timezone, role, twoStep: twoFactorEnabled, brandRoles };
}

/** Ids of the brands with which a person may do what needs `role`; null where that is every brand. */
export function brandsFor({ role: held, brandRoles }: Pick<Person, 'role' | 'brandRoles'>, role: Role) {
  if (held !== null && mayAs(held, role)) return null;
  return Object.entries(brandRoles).flatMap(([id, own]) => (mayAs(own, role) ? [id] : []));
}
