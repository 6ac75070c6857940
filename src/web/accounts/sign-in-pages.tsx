import type { CodeKind } from '../../access/accounts/sign-in.ts';
import { Field } from '../components/fields.tsx';
import { t } from '../words/t.ts';
import { Card } from './card.tsx';
import { EmailField } from './email-field.tsx';

interface SignInProps {
  email: string;
  /** Where to go afterwards. */
  to: string;
  fault: string | null;
  /** That a new password was set. */
  fresh: boolean;
}

export function SignInPage({ email, to, fault, fresh }: SignInProps) {
  return (
    <Card title={t('Sign in')} fault={fault}>
      {fresh && (
        <p class="notice" role="status">
          {t('Your new password is set. Sign in with it.')}
        </p>
      )}
      <form class="form" method="post" action="/sign-in">
        <input type="hidden" name="to" value={to} />
        <EmailField value={email} autofocus={email === ''} />
        <Field
          name="password"
          label={t('Password')}
          type="password"
          autocomplete="current-password"
          autofocus={email !== ''}
          required
          maxlength={1_000}
        />
        <button type="submit" class="primary">
          {t('Sign in')}
        </button>
      </form>
      <p class="door-aside">
        <a href="/forgot">{t('Forgot your password?')}</a>
      </p>
    </Card>
  );
}

interface SecondStepProps {
  kind: CodeKind;
  to: string;
  fault: string | null;
}

export function SecondStepPage({ kind, to, fault }: SecondStepProps) {
  const fromApp = kind === 'app';
  const other = new URLSearchParams({ with: fromApp ? 'paper' : 'app', to });
  return (
    <Card title={t('One more step')} fault={fault}>
      <p>
        {fromApp
          ? t('Type the six digits that your authenticator app shows for Earshot.')
          : t('Type one of the backup codes you kept when you turned this on. Each is good once.')}
      </p>
      <form class="form" method="post" action="/sign-in/second-step">
        <input type="hidden" name="to" value={to} />
        <input type="hidden" name="with" value={kind} />
        {fromApp ? (
          <Field
            name="code"
            label={t('Code')}
            inputmode="numeric"
            autocomplete="one-time-code"
            autofocus
            required
            maxlength={10}
          />
        ) : (
          <Field name="code" label={t('Backup code')} autocomplete="off" autofocus required maxlength={20} />
        )}
        <button type="submit" class="primary">
          {t('Go on')}
        </button>
      </form>
      <p class="door-aside">
        <a href={`/sign-in/second-step?${other}`}>
          {fromApp ? t('Use a backup code instead') : t('Use the app instead')}
        </a>
      </p>
    </Card>
  );
}
