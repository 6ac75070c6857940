import { notifierById } from '../../../alerts/registry.ts';
import type { Receiver } from '../../core/receiver.ts';
import { Check, Checks, Choice, Field } from '../components/fields.tsx';
import { said } from '../words/said.ts';
import { t } from '../words/t.ts';
import { type Answers, queryOf } from './answers.ts';
import { Carried, Step } from './steps.tsx';

/** Notifiers that need to be told one thing only, and how a person knows that. */
export const simpleNotifiers = ['email', 'slack', 'teams', 'discord', 'mattermost', 'ntfy'] as const;

interface TellingStepProps {
  answers: Answers;
  receivers: readonly Receiver[];
  /** Whether mails can go out. */
  mails: boolean;
  /** What of this step was filled in before. */
  given: URLSearchParams;
  error?: string | undefined;
}

/** Asks who is told when the talk turns bad, and then begins. */
export function TellingStep({ answers, receivers, mails, given, error }: TellingStepProps) {
  const { name } = answers;
  const known = new Set(given.getAll('receiver'));
  const submitted = given.has('submitted');
  return (
    <Step
      path="/welcome/telling"
      answers={answers}
      title={t('Who is told')}
      lead={t(
        'Earshot learns how much is usually said about {name}, and opens an incident when complaints pile up beyond that. It always shows here; let it come to you as well if you like.',
        { name },
      )}
    >
      {error !== undefined && (
        <p class="problem" role="alert">
          {error}
        </p>
      )}
      <form method="post" action="/welcome" class="panel form">
        <Carried answers={{ ...answers, query: queryOf(answers) }} asked={['query']} />
        <input type="hidden" name="query" value={queryOf(answers)} />
        <input type="hidden" name="submitted" value="yes" />
        {receivers.length > 0 && (
          <Checks label={t('Tell these')}>
            {receivers.map(({ id, name }) => (
              <Check
                name="receiver"
                value={id}
                label={<bdi>{name}</bdi>}
                checked={!submitted || known.has(id)}
              />
            ))}
          </Checks>
        )}
        <Choice
          name="kind"
          label={receivers.length > 0 ? t('And by') : t('Tell me by')}
          any={t('Nothing more: the pages are enough')}
          value={given.get('kind') ?? undefined}
          options={simpleNotifiers
            .filter((id) => mails || id !== 'email')
            .map((id) => ({ value: id, label: said(notifierById(id)?.title ?? id) }))}
        />
        <Field
          name="to"
          label={t('To which address')}
          hint={t('A mail address; the webhook address that the chat gives you; or a topic of ntfy.')}
          value={given.get('to') ?? ''}
          maxlength={1000}
        />
        <Check
          name="digest"
          label={t('A summary of the day, every morning at eight')}
          checked={!submitted || given.get('digest') === 'yes'}
        />
        <button type="submit" class="primary">
          {t('Watch this brand')}
        </button>
      </form>
    </Step>
  );
}
