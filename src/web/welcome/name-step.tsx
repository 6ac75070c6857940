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
            <Field
              name="aliases"
              label={t('Other names')}
              hint={t('Abbreviations, former names, usual misspellings; separate them with commas.')}
              value={aliases}
              maxlength={1000}
            />
            <Field
              name="handles"
              label={t('Its accounts')}
              hint={t('Such as @acme; separate them with commas.')}
              value={handles}
              maxlength={1000}
            />
            <Field
              name="url"
              label={t('Its web address')}
              hint={t('Tells it from its namesakes, and is looked at for feeds.')}
              value={url}
              maxlength={500}
            />
            <Field
              name="description"
              label={t('What it is, in a few words')}
              hint={t('Tells it from its namesakes: “bicycles and repairs”.')}
              value={description}
              maxlength={1000}
            />
            <Field
              name="competitors"
              label={t('Competitors')}
              hint={t('Names to compare it with; they are watched as well. Separate them with commas.')}
              value={competitors}
              maxlength={1000}
            />
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
