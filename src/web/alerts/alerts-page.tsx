import type { RuleRecord } from '../../../db/repos/quality/verdicts.ts';
import type { Brand } from '../../core/brand.ts';
import type { Incident } from '../../core/incident.ts';
import type { Rule } from '../../core/rule.ts';
import { MINUTE } from '../../core/time.ts';
import { Empty } from '../components/empty.tsx';
import { Tag } from '../components/labels.tsx';
import { Ago } from '../components/moment.tsx';
import { PageHeader } from '../components/page-header.tsx';
import { durationText } from '../format.ts';
import { namesText } from '../receivers/names-text.ts';
import { may } from '../visitor.ts';
import { t } from '../words/t.ts';
import { kindTitle, settingsWords } from './rule-words.ts';

export interface ListedRule {
  rule: Rule;
  brand: Brand;
  /** Names of those who are told at once. */
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
      <PageHeader
        title={t('Alerts')}
        lead={t(
          'A rule watches a brand and tells its receivers. What you call its incidents says how often it was right.',
        )}
        actions={
          may('admin') && (
            <a class="button primary" href="/alerts/new">
              {t('New rule')}
            </a>
          )
        }
      />
      {rules.length === 0 && (
        <Empty
          title={t('No rule watches yet')}
          action={may('admin') ? { label: t('New rule'), href: '/alerts/new' } : undefined}
        >
          {may('admin') && (
            <p>{t('Make one: before it is saved you see what it would have told of the last 90 days.')}</p>
          )}
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
        <Tag tone={rule.enabled ? 'positive' : 'neutral'}>{rule.enabled ? t('On') : t('Off')}</Tag>
        <bdi class="about">{brand.name}</bdi>
      </p>
      <h3>
        <a href={`/alerts/${rule.id}`}>{kindTitle(rule.kind)}</a>
      </h3>
      <p>{settingsWords(rule)}</p>
      <p class={receivers.length === 0 ? 'problem' : 'meta'}>{toldText(rule, receivers)}</p>
      <p>{recordText(record)}</p>
      {incidents.length > 0 && (
        <ul class="stack is-tight">
          {incidents.map(({ id, title, openedAt }) => (
            <li>
              <a href={`/incidents/${id}`} dir="auto">
                {title}
              </a>{' '}
              <span class="faint">
                <Ago at={openedAt} now={now} timezone={brand.timezone} />
              </span>
            </li>
          ))}
        </ul>
      )}
      {may('admin') && (
        <form method="post" action={`/alerts/${rule.id}/${rule.enabled ? 'off' : 'on'}`} class="acts">
          <button type="submit" class="plain">
            {rule.enabled ? t('Turn off') : t('Turn on')}
          </button>
        </form>
      )}
    </article>
  );
}

function toldText({ escalation }: Rule, receivers: readonly string[]): string {
  const first = escalation?.steps[0];
  const at =
    receivers.length === 0
      ? t('Tells nobody at once: its incidents show here only.')
      : t('Tells {names}', { names: namesText(receivers) });
  if (first === undefined) return at;
  return t('{told}; others {time} later if nobody acknowledges', {
    told: at,
    time: durationText(first.afterMinutes * MINUTE),
  });
}

function recordText(record: RuleRecord | null): string {
  if (record === null) return t('No incident in the last half year.');
  const { incidents, real, falseAlarms } = record;
  const counted = { incidents, real, falseAlarms };
  if (real + falseAlarms === 0)
    return t(
      '{incidents, plural, one {# incident} other {# incidents}} in the last half year; nobody has said whether they were real.',
      counted,
    );
  return t(
    '{incidents, plural, one {# incident} other {# incidents}} in the last half year: you called {real} real and {falseAlarms} false.',
    counted,
  );
}
