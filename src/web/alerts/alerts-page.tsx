import { counted } from '../../../alerts/render/words.ts';
import type { RuleRecord } from '../../../db/repos/verdicts.ts';
import type { Brand } from '../../core/brand.ts';
import type { Incident } from '../../core/incident.ts';
import type { Rule } from '../../core/rule.ts';
import { Empty } from '../components/empty.tsx';
import { Ago } from '../components/moment.tsx';
import { kindTitle, settingsWords } from './rule-words.ts';

export interface ListedRule {
  rule: Rule;
  brand: Brand;
  /** Names of those who are told. */
  receivers: string[];
  /** The newest, at most three. */
  incidents: Incident[];
  /** Of the last half year; null when it raised nothing. */
  record: RuleRecord | null;
}

/** Every rule: what it watches for, who hears of it, and how often it was right. */
export function AlertsPage({ rules, now }: { rules: readonly ListedRule[]; now: Date }) {
  return (
    <>
      <h1>Alerts</h1>
      <p class="lead">
        A rule watches a brand and tells its receivers. What you call its incidents says how often it was
        right.
      </p>
      <div class="toolbar">
        <nav class="links" aria-label="Alerts">
          <a href="/incidents">Incidents</a>
          <a href="/deliveries">What was told</a>
          <a href="/silences">Silences</a>
          <a href="/quality">How good is this?</a>
        </nav>
        <a class="button" href="/alerts/new">
          New rule
        </a>
      </div>
      {rules.length === 0 && (
        <Empty title="No rule watches yet">
          <p>Make one: before it is saved you see what it would have told of the last 90 days.</p>
        </Empty>
      )}
      <div class="cards">
        {rules.map((listed) => (
          <RuleCard {...listed} now={now} />
        ))}
      </div>
    </>
  );
}

function RuleCard({ rule, brand, receivers, incidents, record, now }: ListedRule & { now: Date }) {
  return (
    <article class="panel">
      <p class="row">
        <span class={`tag is-${rule.enabled ? 'positive' : 'neutral'}`}>{rule.enabled ? 'On' : 'Off'}</span>
        <bdi class="about">{brand.name}</bdi>
      </p>
      <h3>
        <a href={`/alerts/${rule.id}`}>{kindTitle(rule.kind)}</a>
      </h3>
      <p>{settingsWords(rule)}</p>
      <p class="meta">
        {receivers.length === 0
          ? 'Tells nobody: its incidents show here only.'
          : `Tells ${receivers.join(', ')}`}
      </p>
      <p>{recordText(record)}</p>
      {incidents.length > 0 && (
        <ul class="stack is-tight">
          {incidents.map(({ id, title, openedAt }) => (
            <li>
              <a href={`/incidents/${id}`}>{title}</a>{' '}
              <span class="faint">
                <Ago at={openedAt} now={now} timezone={brand.timezone} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <div class="acts">
        <form method="post" action={`/alerts/${rule.id}/${rule.enabled ? 'off' : 'on'}`}>
          <button type="submit" class="plain">
            {rule.enabled ? 'Turn off' : 'Turn on'}
          </button>
        </form>
        <form method="post" action={`/alerts/${rule.id}/remove`}>
          <button type="submit" class="plain">
            Delete; its incidents stay
          </button>
        </form>
      </div>
    </article>
  );
}

function recordText(record: RuleRecord | null): string {
  if (record === null) return 'No incident in the last half year.';
  const { incidents, real, falseAlarms } = record;
  const had = `${counted(incidents, 'incident')} in the last half year`;
  if (real + falseAlarms === 0) return `${had}; nobody has said whether they were real.`;
  return `${had}: you called ${real} real and ${falseAlarms} false.`;
}
