import type { Receiver } from '../../core/receiver.ts';
import { Field } from '../components/fields.tsx';
import { ReceiverChecks } from '../receivers/receiver-checks.tsx';
import { t } from '../words/t.ts';
import { type ChainFields, chainOf, MOST_STEPS } from './chain-fields.ts';
import { ChainTimeline } from './chain-timeline.tsx';

interface ChainEditorProps {
  fields: ChainFields;
  /** Who is told at once. */
  receiverIds: readonly string[];
  receivers: readonly Receiver[];
}

/**
 * Who else is told while nobody acknowledges, part of the form around it. There is always room for one step more; with a
 * script what it comes to is drawn anew at every change, without one after each look.
 */
export function ChainEditor({ fields, receiverIds, receivers }: ChainEditorProps) {
  const names = new Map(receivers.map(({ id, name }) => [id, name]));
  const rows = [...fields.steps, { after: '', receiverIds: [] }].slice(0, MOST_STEPS);
  return (
    <fieldset class="stack">
      <legend>{t('Who hears of it, and when')}</legend>
      <div
        id="chain"
        hx-get="/alerts/chain"
        hx-trigger="change from:closest form"
        hx-include="closest form"
        aria-live="polite"
      >
        <ChainTimeline {...{ receiverIds, names }} escalation={chainOf(fields)} />
      </div>
      <details open={fields.steps.length > 0 || fields.remind !== ''}>
        <summary>{t('Tell others, or remind')}</summary>
        {rows.map(({ after, receiverIds: chosen }, step) => (
          <div class="step">
            <Field
              type="number"
              name={`after-${step}`}
              label={step < fields.steps.length ? t('After minutes') : t('Another step: after minutes')}
              value={after}
              min={1}
              max={43_200}
              step="any"
            />
            <ReceiverChecks
              label={t('Tell then')}
              prefix={`step-${step}`}
              receivers={receivers}
              chosen={chosen}
            />
          </div>
        ))}
        <div class="step">
          <Field
            type="number"
            name="remind"
            label={t('Minutes between reminders to everybody; empty is never')}
            value={fields.remind}
            min={1}
            max={43_200}
            step="any"
          />
        </div>
      </details>
    </fieldset>
  );
}
