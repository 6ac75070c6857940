import type { Session } from '../../../db/repos/access/sessions.ts';
import { Ago } from '../components/moment.tsx';
import { t } from '../words/t.ts';
import { agentText } from './agent-text.ts';
import { Section } from './section.tsx';

interface SessionsSectionProps {
  sessions: readonly Session[];
  /** The one that this page is asked for with. */
  currentId: string;
  now: Date;
}

/** Where somebody is signed in. */
export function SessionsSection({ sessions, currentId, now }: SessionsSectionProps) {
  return (
    <Section id="sessions" title={t('Where you are signed in')}>
      <ul class="plain-list">
        {sessions.map(({ id, userAgent, ipAddress, updatedAt }) => (
          <li class="member-row">
            <div>
              <strong>{agentText(userAgent)}</strong>
              <p class="faint">
                {ipAddress} {' · '}
                {id === currentId ? t('this browser') : <Ago at={updatedAt} now={now} timezone="UTC" />}
              </p>
            </div>
            {id !== currentId && (
              <form method="post" action={`/settings/sessions/${id}/end`}>
                <button type="submit">{t('Sign out there')}</button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <div class="row">
        <form method="post" action="/sign-out">
          <button type="submit">{t('Sign out')}</button>
        </form>
        {sessions.length > 1 && (
          <form method="post" action="/settings/sessions/end-others">
            <button type="submit">{t('Sign out everywhere else')}</button>
          </form>
        )}
      </div>
    </Section>
  );
}
