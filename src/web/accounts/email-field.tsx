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
