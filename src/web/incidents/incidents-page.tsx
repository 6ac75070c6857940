import type { TrackedIncident } from '../../../db/repos/incidents.ts';
import type { Brand } from '../../core/brand.ts';
import { Empty } from '../components/empty.tsx';
import { Pager } from '../components/pager.tsx';
import { IncidentCard } from './incident-card.tsx';

interface IncidentsPageProps {
  live: TrackedIncident[];
  resolved: TrackedIncident[];
  cursor: string | null;
  nextCursor: string | null;
  brands: Brand[];
  now: Date;
}

/** Every incident: those that are not resolved, then the rest, newest first. */
export function IncidentsPage({ live, resolved, cursor, nextCursor, brands, now }: IncidentsPageProps) {
  const byId = new Map(brands.map((brand) => [brand.id, brand]));
  const card = (incident: TrackedIncident) => {
    const brand = byId.get(incident.brandId);
    return (
      <IncidentCard
        incident={incident}
        brand={brand?.name ?? ''}
        timezone={brand?.timezone ?? 'UTC'}
        now={now}
      />
    );
  };
  const older = nextCursor === null ? null : `/incidents?cursor=${nextCursor}`;
  return (
    <>
      <h1>Incidents</h1>
      <p>
        <a href="/silences">Silences</a>
      </p>
      {cursor === null && live.length === 0 && (
        <Empty title="All quiet">
          <p>
            No incident is open. One opens when a brand gets many more negative mentions than it usually does.
          </p>
        </Empty>
      )}
      {live.length > 0 && (
        <section aria-labelledby="live">
          <h2 id="live">Not resolved</h2>
          <div class="cards">{live.map(card)}</div>
        </section>
      )}
      {resolved.length > 0 && (
        <section aria-labelledby="resolved">
          <h2 id="resolved">Resolved</h2>
          <div class="cards">{resolved.map(card)}</div>
        </section>
      )}
      <Pager firstHref={cursor === null ? null : '/incidents'} nextHref={older} />
    </>
  );
}
