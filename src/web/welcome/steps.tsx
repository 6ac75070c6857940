import type { Child } from 'hono/jsx';
import { t } from '../words/t.ts';
import { type Answers, answered, stepHref } from './answers.ts';

const steps = [
  { path: '/welcome', label: 'Your brand' },
  { path: '/welcome/query', label: 'What finds it' },
  { path: '/welcome/sources', label: 'Where to listen' },
  { path: '/welcome/telling', label: 'Who is told' },
] as const;

export type StepPath = (typeof steps)[number]['path'];

interface StepProps {
  path: StepPath;
  answers: Answers;
  title: string;
  /** What is asked, in a sentence or two. */
  lead: Child;
  children?: Child;
}

/** A step of the way to a first brand: where one is, what is asked, and the way back. */
export function Step({ path, answers, title, lead, children }: StepProps) {
  const at = steps.findIndex((step) => step.path === path);
  const back = steps[at - 1];
  return (
    <div class="wizard">
      <nav aria-label={t('Steps')}>
        <ol class="steps">
          {steps.map(({ path, label }, index) => (
            <li aria-current={index === at ? 'step' : undefined} class={index < at ? 'is-done' : undefined}>
              {index < at ? <a href={stepHref(path, answers)}>{t(label)}</a> : <span>{t(label)}</span>}
            </li>
          ))}
        </ol>
      </nav>
      <h1>{title}</h1>
      <p class="lead">{lead}</p>
      {children}
      {back !== undefined && (
        <p>
          <a href={stepHref(back.path, answers)}>{t('Back')}</a>
        </p>
      )}
    </div>
  );
}

/** The answers of the other steps, carried along by a form; `asked` are those that it asks for itself. */
export function Carried({ answers, asked }: { answers: Answers; asked: readonly string[] }) {
  return (
    <>
      {answered(answers, asked).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
