import { type Role, roles } from '../../core/account.ts';
import type { Brand } from '../../core/brand.ts';
import { Choice } from '../components/fields.tsx';
import { t } from '../words/t.ts';
import { roleMeaning, roleText } from './role-words.ts';

interface RoleFieldsProps {
  held: Role | null;
  brandRoles: Readonly<Record<string, Role>>;
  brands: readonly Brand[];
}

/** What somebody may do with every brand, and what more with single ones. */
export function RoleFields({ held, brandRoles, brands }: RoleFieldsProps) {
  const single = roles.map((one) => ({ value: one, label: roleText(one) }));
  const opened = held === null || Object.keys(brandRoles).length > 0;
  return (
    <>
      <Choice
        name="role"
        label={t('For every brand')}
        any={t('Single brands only')}
        value={held ?? undefined}
        options={roles.map((one) => ({ value: one, label: roleMeaning(one) }))}
      />
      {brands.length > 0 && (
        <details class="brand-roles" open={opened}>
          <summary>{t('More for single brands')}</summary>
          <div class="fields">
            {brands.map(({ id, name }) => (
              <Choice
                name={`brand-${id}`}
                label={name}
                any={t('As for every brand')}
                value={brandRoles[id]}
                options={single}
              />
            ))}
          </div>
        </details>
      )}
    </>
  );
}
