import type { Child } from 'hono/jsx';
import { QueryField } from '../brands/query-field.tsx';
import { t } from '../words/t.ts';
import { type Answers, queryOf } from './answers.ts';
import { Carried, Step } from './steps.tsx';

interface QueryStepProps {
  answers: Answers;
  /** What the query would find, where it was asked for without a script. */
  preview: Child | null;
}

/** Shows the query that the names make, lets it be changed, and what it would find. */
export function QueryStep({ answers, preview }: QueryStepProps) {
  return (
    <Step
      path="/welcome/query"
      answers={answers}
      title={t('What finds {name}', { name: answers.name })}
      lead={t(
        'This was made of its names, and is fine as it is. If the name means other things too, leave them out with a minus.',
      )}
    >
      <form method="get" action="/welcome/sources" class="stack">
        <Carried answers={answers} asked={['query']} />
        <QueryField value={queryOf(answers)} previewHref="/welcome/preview" label={t('Query')} />
        <div class="row">
          <button type="submit" class="primary">
            {t('Continue')}
          </button>
          <noscript>
            <button type="submit" formmethod="post" formaction="/welcome/preview">
              {t('Show what it finds')}
            </button>
          </noscript>
        </div>
        <div id="preview" class="panel stack preview" aria-live="polite">
          {preview ?? <p class="faint">{t('What it finds shows here.')}</p>}
        </div>
      </form>
    </Step>
  );
}
