import type { Person } from '../../access/person.ts';
import { Choice, Field } from '../components/fields.tsx';
import { languageNames } from '../language-names.ts';
import { locales } from '../reader.ts';
import { t } from '../words/t.ts';
import { roleText } from './role-words.ts';
import { Section } from './section.tsx';

/** What others see of somebody, and how pages are written for them. */
export function ProfileSection({ person }: { person: Person }) {
  const zones = Intl.supportedValuesOf('timeZone');
  return (
    <Section id="profile" title={t('Profile')}>
      <p class="faint">
        {person.email} · {roleText(person.role)}
      </p>
      <form class="form" method="post" action="/settings/profile">
        <Field
          name="name"
          label={t('Your name')}
          value={person.name}
          autocomplete="name"
          required
          maxlength={80}
        />
        <Choice
          name="locale"
          label={t('Language')}
          any={t('As the browser asks')}
          value={person.locale ?? undefined}
          options={locales.map((one) => ({ value: one, label: languageNames[one] }))}
        />
        <Choice
          name="timezone"
          label={t('Time zone')}
          any={t('As the browser’s clock')}
          value={person.timezone ?? undefined}
          options={['UTC', ...zones].map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        />
        <button type="submit">{t('Save')}</button>
      </form>
    </Section>
  );
}
