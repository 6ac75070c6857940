import { t } from '../words/t.ts';
import { Card } from './card.tsx';
import { EmailField, WhoseAccount } from './email-field.tsx';
import { NewPassword } from './new-password.tsx';

/** @param mails whether Earshot can send mails */
export function ForgotPage({ mails }: { mails: boolean }) {
  if (!mails) {
    return (
      <Card title={t('Forgot your password?')}>
        <p>
          {t(
            'This Earshot sends no mails. An admin can make you a link to set a new password, under Settings, Members.',
          )}
        </p>
        <BackToSignIn />
      </Card>
    );
  }
  return (
    <Card title={t('Forgot your password?')}>
      <p>{t('We send you a link with which you set a new one.')}</p>
      <form class="form" method="post" action="/forgot">
        <EmailField autofocus />
        <button type="submit" class="primary">
          {t('Send the link')}
        </button>
      </form>
      <BackToSignIn />
    </Card>
  );
}

export function LinkSentPage({ email }: { email: string }) {
  return (
    <Card title={t('Look into your mail')}>
      <p>{t('If {email} has an account here, a link is on its way. It is good for an hour.', { email })}</p>
      <BackToSignIn />
    </Card>
  );
}

export function ResetPage({ token, email, fault }: { token: string; email: string; fault: string | null }) {
  return (
    <Card title={t('Set a new password')} fault={fault}>
      <form class="form" method="post" action={`/reset/${token}`}>
        <WhoseAccount email={email} />
        <NewPassword label={t('New password')} />
        <button type="submit" class="primary">
          {t('Set it')}
        </button>
      </form>
      <p class="door-aside">{t('Wherever you are signed in, you will be signed out.')}</p>
    </Card>
  );
}

export function ResetOverPage() {
  return (
    <Card title={t('This link is no longer good')}>
      <p>{t('It was used, or its time is over. Ask for a new one.')}</p>
      <form class="form" action="/forgot">
        <button type="submit" class="primary">
          {t('Forgot your password?')}
        </button>
      </form>
      <BackToSignIn />
    </Card>
  );
}

function BackToSignIn() {
  return (
    <p class="door-aside">
      <a href="/sign-in">{t('Back to sign-in')}</a>
    </p>
  );
}
