import type { Invitation } from '../../../db/repos/access/invitations.ts';
import type { User } from '../../../db/repos/access/users.ts';
import type { Role } from '../../core/account.ts';
import type { Brand } from '../../core/brand.ts';
import { Field } from '../components/fields.tsx';
import { Ago } from '../components/moment.tsx';
import { WideTable } from '../components/wide-table.tsx';
import { t } from '../words/t.ts';
import { RoleFields } from './role-fields.tsx';
import { roleText } from './role-words.ts';
import { Section } from './section.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { FirstAccount } from './you-page.tsx';

interface MembersPageProps {
  users: readonly User[];
  /** Roles for single brands, by person and brand. */
  brandRoles: ReadonlyMap<string, Readonly<Record<string, Role>>>;
  invitations: readonly Invitation[];
  brands: readonly Brand[];
  now: Date;
  fault: string | null;
}

/** Who has an account, who was invited, and how to invite somebody. */
export function MembersPage({ users, brandRoles, invitations, brands, now, fault }: MembersPageProps) {
  if (users.length === 0) {
    return (
      <SettingsFrame part="members">
        <FirstAccount />
      </SettingsFrame>
    );
  }
  const names = new Map(brands.map(({ id, name }) => [id, name]));
  const roleCell = (role: Role | null, single: Readonly<Record<string, Role>>) => (
    <>
      {role !== null && <span>{roleText(role)}</span>}
      {Object.entries(single).map(([id, own]) => (
        <p class="faint">{`${names.get(id) ?? id}: ${roleText(own)}`}</p>
      ))}
    </>
  );
  return (
    <SettingsFrame part="members">
      <Section id="members" title={t('Members')}>
        <WideTable label={t('Members')} columns={[t('Name'), t('E-mail'), t('Role'), t('Second step')]}>
          {users.map(({ id, name, email, role, twoFactorEnabled }) => (
            <tr>
              <td>
                <a href={`/settings/members/${id}`}>
                  <bdi>{name}</bdi>
                </a>
              </td>
              <td>{email}</td>
              <td>{roleCell(role, brandRoles.get(id) ?? {})}</td>
              <td>{twoFactorEnabled ? t('on') : t('off')}</td>
            </tr>
          ))}
        </WideTable>
      </Section>
      {invitations.length > 0 && (
        <Section id="invited" title={t('Invited')}>
          <ul class="plain-list">
            {invitations.map(({ id, email, role, brandRoles: single, expiresAt }) => (
              <li class="member-row">
                <div>
                  <strong>{email}</strong>
                  <p class="faint">
                    {roleCell(role, single)} · {t('ends')} <Ago at={expiresAt} now={now} timezone="UTC" />
                  </p>
                </div>
                <form method="post" action={`/settings/members/invitations/${id}/revoke`}>
                  <button type="submit">{t('Take back')}</button>
                </form>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="invite" title={t('Invite a colleague')} fault={fault}>
        <form class="form" method="post" action="/settings/members">
          <Field name="email" label={t('E-mail')} type="email" autocomplete="off" required maxlength={254} />
          <RoleFields held="viewer" brandRoles={{}} brands={brands} />
          <button type="submit" class="primary">
            {t('Invite')}
          </button>
        </form>
      </Section>
    </SettingsFrame>
  );
}
