import { Field } from '../components/fields.tsx';
import { t } from '../words/t.ts';

/** Asks for one's own address, by which an account is known. */
export function EmailField({ value, autofocus = false }: { value?: string; autofocus?: boolean }) {
  return (
    <Field
      name="email"
      label={t('E-mail')}
      type="email"
      value={value}
      autocomplete="username"
      autofocus={autofocus}
      required
      maxlength={254}
    />
  );
}

/** Whose password is chosen: people see it, and what keeps their passwords knows where it belongs. */
export function WhoseAccount({ email }: { email: string }) {
  return (
    <label class="field">
      <span>{t('E-mail')}</span>
      <input type="email" autocomplete="username" value={email} readonly />
    </label>
  );
}
