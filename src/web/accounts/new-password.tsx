import { passwordLength } from '../../access/accounts/auth.ts';
import { Field } from '../components/fields.tsx';
import { t } from '../words/t.ts';

/** A field for a password that is chosen now. */
export function NewPassword({ label }: { label: string }) {
  return (
    <Field
      name="password"
      label={label}
      type="password"
      autocomplete="new-password"
      required
      maxlength={passwordLength.most}
      hint={t('At least {least} characters. A few words in a row are good and easy to keep in mind.', {
        least: passwordLength.least,
      })}
    />
  );
}
