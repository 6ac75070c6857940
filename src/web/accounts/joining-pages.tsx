import { Field } from '../components/fields.tsx';
import { t } from '../words/t.ts';
import { Card } from './card.tsx';
import { EmailField, WhoseAccount } from './email-field.tsx';
import { NewPassword } from './new-password.tsx';

interface InvitationProps {
  token: string;
  email: string;
  invitedBy: string;
  name: string;
  fault: string | null;
}

/** Takes up an invitation. */
export function InvitationPage({ token, email, invitedBy, name, fault }: InvitationProps) {
  return (
    <Card title={t('Welcome to Earshot')} fault={fault}>
      <p>{t('{invitedBy} invites you. Your account is for {email}.', { invitedBy, email })}</p>
      <form class="form" method="post" action={`/invitations/${token}`}>
        <WhoseAccount email={email} />
        <YourName value={name} />
        <NewPassword label={t('Password')} />
        <button type="submit" class="primary">
          {t('Make my account')}
        </button>
      </form>
    </Card>
  );
}

export function InvitationOverPage({ known }: { known: boolean }) {
  return (
    <Card title={t('This invitation is no longer good')}>
      <p>
        {known
          ? t('Its address has an account already: sign in with it.')
          : t('It was used or taken back, or its week is over. Ask for a new one.')}
      </p>
      <p class="door-aside">
        <a href="/sign-in">{t('Back to sign-in')}</a>
      </p>
    </Card>
  );
}

interface FirstAccountProps {
  name: string;
  email: string;
  /** Whether the token has to be typed: this browser has not been opened with it. */
  asksToken: boolean;
  fault: string | null;
}

/** Makes the first account, whose owner is an admin. */
export function FirstAccountPage({ name, email, asksToken, fault }: FirstAccountProps) {
  return (
    <Card title={t('Make the first account')} fault={fault}>
      <p>
        {t(
          'Its owner may change everything and invite others. From then on everybody signs in, on this machine too.',
        )}
      </p>
      <form class="form" method="post" action="/welcome/account">
        <YourName value={name} />
        <EmailField value={email} />
        <NewPassword label={t('Password')} />
        {asksToken && (
          <Field
            name="token"
            label={t('Token')}
            autocomplete="off"
            required
            maxlength={200}
            hint={t('What follows “token=” in the address that Earshot printed when it started.')}
          />
        )}
        <button type="submit" class="primary">
          {t('Make my account')}
        </button>
      </form>
    </Card>
  );
}

function YourName({ value }: { value: string }) {
  return (
    <Field
      name="name"
      label={t('Your name')}
      value={value}
      autocomplete="name"
      autofocus
      required
      maxlength={80}
    />
  );
}
