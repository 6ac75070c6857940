import { AboutFields } from '../brands/about-fields.tsx';
import { Field } from '../components/fields.tsx';
import { t } from '../words/t.ts';
import type { Answers } from './answers.ts';
import { Carried, Step } from './steps.tsx';

interface NameStepProps {
  answers: Answers;
  /** Whether other brands are watched already. */
  another: boolean;
  error?: string | undefined;
}

const asked = ['name', 'aliases', 'handles', 'competitors', 'url', 'description'];

/** Asks what the brand is called: only the name is needed. */
export function NameStep({ answers, another, error }: NameStepProps) {
  const { name, aliases, handles, competitors, url, description } = answers;
  return (
    <Step
      path="/welcome"
      answers={answers}
      title={another ? t('Watch another brand') : t('Welcome to Earshot')}
      lead={t(
        'What do you want to hear about? A company, a product, a person, a town: whatever people call by a name.',
      )}
    >
      <form class="panel form" method="get" action="/welcome/query">
        <Carried answers={answers} asked={asked} />
        <Field name="name" label={t('Name')} value={name} required maxlength={200} autofocus error={error} />
        <details open={[aliases, handles, competitors, url, description].some((text) => text !== '')}>
          <summary>{t('More about it, if you like')}</summary>
          <div class="form">
            <AboutFields fields={answers} longest={1_000} />
          </div>
        </details>
        <button type="submit" class="primary">
          {t('Continue')}
        </button>
      </form>
      {!another && (
        <p class="faint">
          {t(
            'Only want to look around? This shows a made-up brand living through a crisis, elsewhere than here:',
          )}{' '}
          <code>npm run demo</code>
        </p>
      )}
    </Step>
  );
}
