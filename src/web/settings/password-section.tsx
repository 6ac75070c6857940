import { NewPassword } from '../accounts/new-password.tsx';
import { Field } from '../components/fields.tsx';
import { t } from '../words/t.ts';
import { Section } from './section.tsx';

export function PasswordSection({ fault }: { fault: string | null }) {
  return (
    <Section id="password" title={t('Password')} fault={fault}>
      <form class="form" method="post" action="/settings/password">
        <CurrentPassword label={t('Current password')} />
        <NewPassword label={t('New password')} />
        <button type="submit">{t('Change the password')}</button>
      </form>
      <p class="faint">{t('Wherever else you are signed in, you will be signed out.')}</p>
    </Section>
  );
}

/** Proof that it is the owner who sits here. */
export function CurrentPassword({ label }: { label: string }) {
  return (
    <Field
      name="current"
      label={label}
      type="password"
      autocomplete="current-password"
      required
      maxlength={1_000}
    />
  );
}
