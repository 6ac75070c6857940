import type { User } from '../../../db/repos/access/users.ts';
import type { Role } from '../../core/account.ts';
import type { Brand } from '../../core/brand.ts';
import { t } from '../words/t.ts';
import { RoleFields } from './role-fields.tsx';
import { Section } from './section.tsx';
import { SettingsFrame } from './settings-frame.tsx';

interface MemberPageProps {
  user: User;
  brandRoles: Readonly<Record<string, Role>>;
  brands: readonly Brand[];
}

/** What one person may do, a way back in for them, and the way out. */
export function MemberPage({ user, brandRoles, brands }: MemberPageProps) {
  const { id, name, email, role } = user;
  return (
    <SettingsFrame part="members" title={name}>
      <Section id="role" title={t('Role')}>
        <p class="faint">{email}</p>
        <form class="form" method="post" action={`/settings/members/${id}`}>
          <RoleFields held={role} brandRoles={brandRoles} brands={brands} />
          <button type="submit">{t('Save')}</button>
        </form>
      </Section>
      <Section id="reset" title={t('Forgotten password')}>
        <p>{t('A link with which {name} sets a new password, once, within a day.', { name })}</p>
        <form method="post" action={`/settings/members/${id}/reset`}>
          <button type="submit">{t('Make a link')}</button>
        </form>
      </Section>
      {user.twoFactorEnabled && (
        <Section id="lost" title={t('Lost phone')}>
          <p>
            {t('Without the second step, {name} signs in by password alone until they set it up again.', {
              name,
            })}
          </p>
          <form method="post" action={`/settings/members/${id}/two-step-off`}>
            <button type="submit">{t('Turn the second step off')}</button>
          </form>
        </Section>
      )}
      <Section id="remove" title={t('Remove')}>
        <p>
          {t(
            '{name} is signed out everywhere and cannot come in again. What they did stays in the audit log.',
            { name },
          )}
        </p>
        <form method="post" action={`/settings/members/${id}/remove`}>
          <button type="submit" class="danger">
            {t('Remove {name}', { name })}
          </button>
        </form>
      </Section>
    </SettingsFrame>
  );
}
