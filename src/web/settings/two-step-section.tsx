import { t } from '../words/t.ts';
import { CurrentPassword } from './password-section.tsx';
import { Section } from './section.tsx';

interface TwoStepSectionProps {
  on: boolean;
  fault: string | null;
}

/** Whether signing in asks for a code as well, and how to change that. */
export function TwoStepSection({ on, fault }: TwoStepSectionProps) {
  return (
    <Section id="two-step" title={t('Second step')} fault={fault}>
      <p>
        {on
          ? t('Signing in asks for a code of your authenticator app as well.')
          : t(
              'Whoever learns your password gets in. With a second step, signing in also asks for a code that only your phone shows.',
            )}
      </p>
      <form class="form" method="post" action={on ? '/settings/two-step/end' : '/settings/two-step'}>
        <CurrentPassword label={t('Your password')} />
        <button type="submit">{on ? t('Turn the second step off') : t('Set up a second step')}</button>
      </form>
    </Section>
  );
}
