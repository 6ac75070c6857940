import { renderSVG } from 'uqr';
import type { TwoStepSecrets } from '../../access/accounts/two-step.ts';
import { Field } from '../components/fields.tsx';
import { t } from '../words/t.ts';
import { Section } from './section.tsx';
import { SettingsFrame } from './settings-frame.tsx';

interface TwoStepPageProps {
  /** Null once they were shown. */
  secrets: TwoStepSecrets | null;
  fault: string | null;
}

/** Sets the second step up: scan, keep the codes, type the first code. */
export function TwoStepPage({ secrets, fault }: TwoStepPageProps) {
  return (
    <SettingsFrame part="you" title={t('Set up a second step')}>
      {secrets !== null && <Scan uri={secrets.uri} />}
      {secrets !== null && (
        <Section id="codes" title={t('Keep the backup codes')}>
          <p>
            {t(
              'For the day your phone is lost: each opens your account once, together with your password. They are shown only now.',
            )}
          </p>
          <ul class="codes">
            {secrets.backupCodes.map((code) => (
              <li>
                <code>{code}</code>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="confirm" title={t('Type the first code')} fault={fault}>
        <form class="form" method="post" action="/settings/two-step/confirm">
          <Field
            name="code"
            label={t('Code that the app shows')}
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            maxlength={10}
          />
          <button type="submit" class="primary">
            {t('Turn it on')}
          </button>
        </form>
        <p class="door-aside">
          <a href="/settings#two-step">{t('Not now')}</a>
        </p>
      </Section>
    </SettingsFrame>
  );
}

function Scan({ uri }: { uri: string }) {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  const picture = renderSVG(uri, { border: 2 });
  return (
    <Section id="scan" title={t('Scan with an authenticator app')}>
      <div class="scan">
        <div class="qr" role="img" aria-label={t('QR code')} dangerouslySetInnerHTML={{ __html: picture }} />
        <p>
          {t('Cannot scan? Type this key into the app instead:')} <code>{spaced(secret)}</code>
        </p>
      </div>
    </Section>
  );
}

function spaced(secret: string): string {
  return secret.replaceAll(/(.{4})(?=.)/gu, '$1 ');
}
