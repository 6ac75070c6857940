import { type Role, roles } from '../../core/account.ts';
import type { Brand } from '../../core/brand.ts';
import { FormError } from '../form.ts';
import { t } from '../words/t.ts';

export interface GivenRoles {
  role: Role | null;
  brandRoles: Record<string, Role>;
}

/**
 * The roles that a form gives somebody.
 *
 * @throws {FormError} when they are none at all
 */
export function rolesOf(field: (name: string) => string, brands: readonly Brand[]): GivenRoles {
  const roleIn = (name: string) => roles.find((one) => one === field(name)) ?? null;
  const given = brands.flatMap(({ id }): [string, Role][] => {
    const role = roleIn(`brand-${id}`);
    return role === null ? [] : [[id, role]];
  });
  const role = roleIn('role');
  if (role === null && given.length === 0)
    throw new FormError(t('Give a role: for every brand, or for one.'));
  return { role, brandRoles: Object.fromEntries(given) };
}
