import type { Session } from '../../../db/repos/access/sessions.ts';
import type { Person } from '../../access/person.ts';
import { t } from '../words/t.ts';
import { PasswordSection } from './password-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { SessionsSection } from './sessions-section.tsx';
import { SettingsFrame } from './settings-frame.tsx';
import { TwoStepSection } from './two-step-section.tsx';

/** What was wrong with a form on the page: which one, and why. */
export interface YouFault {
  form: 'password' | 'two-step';
  text: string;
}

interface YouPageProps {
  person: Person;
  sessions: readonly Session[];
  currentId: string;
  now: Date;
  fault: YouFault | null;
}

/** One's own account. */
export function YouPage({ person, sessions, currentId, now, fault }: YouPageProps) {
  const faultOf = (form: YouFault['form']) => (fault?.form === form ? fault.text : null);
  return (
    <SettingsFrame part="you">
      <ProfileSection person={person} />
      <PasswordSection fault={faultOf('password')} />
      <TwoStepSection on={person.twoStep} fault={faultOf('two-step')} />
      <SessionsSection sessions={sessions} currentId={currentId} now={now} />
    </SettingsFrame>
  );
}

/** What the page says until somebody has an account. */
export function NobodyPage() {
  return (
    <SettingsFrame part="you">
      <FirstAccount />
    </SettingsFrame>
  );
}

/** How accounts begin. */
export function FirstAccount() {
  return (
    <section class="panel">
      <h2>{t('Nobody has an account yet')}</h2>
      <p class="prose">
        {t(
          'Everybody at this machine, and whoever knows the token, may do everything. Make the first account, an admin’s, to invite colleagues and to know who did what.',
        )}
      </p>
      <p>
        <a class="button" href="/welcome/account">
          {t('Make the first account')}
        </a>
      </p>
    </section>
  );
}
