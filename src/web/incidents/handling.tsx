import { type Incident, timesTo } from '../../core/incident.ts';
import { Fact, Facts } from '../components/facts.tsx';
import { Field } from '../components/fields.tsx';
import { durationText } from '../format.ts';
import { Suggestions } from '../mentions/suggestions.tsx';
import { t } from '../words/t.ts';

interface HandlingProps {
  incident: Incident;
  /** Names that are offered to assign it to. */
  people: readonly string[];
  /** Whether who looks may act. */
  acts: boolean;
}

/** Whose it is, and how long everything took. */
export function Handling({ incident, people, acts }: HandlingProps) {
  const times = timesTo(incident);
  const { acknowledgedBy: by, assignee } = incident;
  return (
    <section class="panel" aria-labelledby="handling">
      <h2 id="handling">{t('Handling')}</h2>
      <Facts>
        <Fact name={t('Acknowledged')}>
          {times.acknowledge !== null && by !== null
            ? t('after {length} by {by}', { length: durationText(times.acknowledge), by })
            : afterText(times.acknowledge)}
        </Fact>
        <Fact name={t('Answered in public')}>{afterText(times.respond)}</Fact>
        <Fact name={t('Back to the usual')}>{afterText(times.recover)}</Fact>
        <Fact name={t('Assigned to')}>
          <bdi>{assignee ?? t('nobody')}</bdi>
        </Fact>
      </Facts>
      {acts && (
        <details>
          <summary>{t('Assign')}</summary>
          <form class="form" method="post" action={`/incidents/${incident.id}/assign`}>
            <Field
              name="assignee"
              label={t('To')}
              value={assignee ?? ''}
              maxlength={200}
              list="people"
              autocomplete="off"
            />
            <Suggestions id="people" values={people} />
            <button type="submit">{t('Assign')}</button>
          </form>
        </details>
      )}
    </section>
  );
}

function afterText(ms: number | null): string {
  return ms === null ? t('not yet') : t('after {length}', { length: durationText(ms) });
}
