import type { TrackedIncident } from '../../../db/repos/incidents/incidents.ts';
import type { Brand } from '../../core/brand.ts';
import { incidentStatuses, severities } from '../../core/incident.ts';
import { Empty } from '../components/empty.tsx';
import { Choice } from '../components/fields.tsx';
import { incidentWords, severityWords } from '../components/label-words.ts';
import { Pager } from '../components/pager.tsx';
import type { Phrase } from '../words/catalogue.ts';
import { t } from '../words/t.ts';
import { IncidentCard } from './incident-card.tsx';
import { type IncidentsQuery, incidentsHref, periods } from './incidents-query.ts';

interface IncidentsPageProps {
  query: IncidentsQuery;
  live: TrackedIncident[];
  resolved: TrackedIncident[];
  cursor: string | null;
  nextCursor: string | null;
  brands: Brand[];
  now: Date;
}

/** Every incident: those that are not resolved, then the rest, newest first. */
export function IncidentsPage(props: IncidentsPageProps) {
  const { query, live, resolved, cursor, nextCursor, brands, now } = props;
  const byId = new Map(brands.map((brand) => [brand.id, brand]));
  const card = (incident: TrackedIncident) => (
    <IncidentCard incident={incident} brand={byId.get(incident.brandId)} now={now} />
  );
  const older = nextCursor === null ? null : incidentsHref(query, nextCursor);
  const filtered = incidentsHref(query) !== '/incidents';
  const none = live.length + resolved.length === 0;
  return (
    <div data-live-incident="" data-live-part="incidents">
      <h1>{t('Incidents')}</h1>
      <Filters query={query} brands={brands} />
      {cursor === null && !filtered && live.length === 0 && (
        <Empty title={t('All quiet')}>
          <p>
            {t(
              'No incident is open. One opens when a brand gets many more negative mentions than it usually does.',
            )}
          </p>
        </Empty>
      )}
      {filtered && none && (
        <Empty title={t('Nothing fits these filters')}>
          <p>
            <a href="/incidents">{t('See all incidents')}</a>
          </p>
        </Empty>
      )}
      <Group id="live" title="Not resolved">
        {live.map(card)}
      </Group>
      <Group id="resolved" title="Resolved">
        {resolved.map(card)}
      </Group>
      <Pager firstHref={cursor === null ? null : incidentsHref(query)} nextHref={older} />
    </div>
  );
}

interface GroupProps {
  id: string;
  title: Phrase;
  children: ReturnType<typeof IncidentCard>[];
}

function Group({ id, title, children }: GroupProps) {
  if (children.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      <div class="cards">{children}</div>
    </section>
  );
}

function Filters({ query, brands }: Pick<IncidentsPageProps, 'query' | 'brands'>) {
  return (
    <form class="fields incident-filters" method="get" action="/incidents">
      {brands.length > 1 && (
        <Choice
          name="brand"
          label={t('Brand')}
          any={t('All brands')}
          value={query.brand}
          options={brands.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <Choice
        name="status"
        label={t('Status')}
        any={t('Any status')}
        value={query.status}
        options={incidentStatuses.map((value) => ({ value, label: t(incidentWords[value]) }))}
      />
      <Choice
        name="severity"
        label={t('Severity')}
        any={t('Any severity')}
        value={query.severity}
        options={severities.map((value) => ({ value, label: t(severityWords[value]) }))}
      />
      <Choice
        name="days"
        label={t('Opened')}
        any={t('At any time')}
        value={query.days}
        options={periods.map((days) => ({
          value: String(days),
          label: t('In the last {days} days', { days }),
        }))}
      />
      <button type="submit">{t('Filter')}</button>
    </form>
  );
}
