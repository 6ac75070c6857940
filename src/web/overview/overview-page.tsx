import { percentText } from '../../../alerts/render/words.ts';
import type { TrackedIncident } from '../../../db/repos/incidents.ts';
import type { Coverage } from '../../pipeline/coverage/coverage-of.ts';
import { Empty } from '../components/empty.tsx';
import { StopFirst } from '../components/stop-first.tsx';
import { IncidentCard } from '../incidents/incident-card.tsx';
import type { BrandNumbers } from './brand-numbers.ts';
import { BrandPanel } from './brand-panel.tsx';

interface OverviewPageProps {
  incidents: TrackedIncident[];
  brands: BrandNumbers[];
  /** Visits of the last 24 hours. */
  visits: Pick<Coverage, 'planned' | 'coverage'>;
  now: Date;
}

/** What needs somebody, then how every brand is doing. */
export function OverviewPage({ incidents, brands, visits: { planned, coverage }, now }: OverviewPageProps) {
  if (brands.length === 0) return <Welcome />;
  return (
    <>
      <h1>Overview</h1>
      <section aria-labelledby="live">
        <h2 id="live">{incidents.length === 0 ? 'All quiet' : 'Needs attention'}</h2>
        {incidents.length === 0 ? (
          <p class="faint">No incident is open.</p>
        ) : (
          <div class="cards is-few">
            {incidents.map((incident) => {
              const brand = brands.find((numbers) => numbers.brand.id === incident.brandId)?.brand;
              return (
                <IncidentCard
                  incident={incident}
                  brand={brand?.name ?? ''}
                  timezone={brand?.timezone ?? 'UTC'}
                  now={now}
                />
              );
            })}
          </div>
        )}
      </section>
      <section aria-labelledby="brands">
        <h2 id="brands">Brands</h2>
        <div class="cards is-few">
          {brands.map((numbers) => (
            <BrandPanel {...numbers} />
          ))}
        </div>
      </section>
      <section aria-labelledby="coverage">
        <h2 id="coverage">Coverage</h2>
        <p class={coverage !== null && coverage < 0.9 ? 'problem' : undefined}>
          {coverage === null
            ? 'No source was visited in the last 24 hours, so nothing new can have been heard. '
            : `${percentText(coverage)} of ${planned} visits of the last 24 hours succeeded. `}
          <a href="/coverage">See what is missing</a>
        </p>
      </section>
    </>
  );
}

function Welcome() {
  return (
    <>
      <h1>Welcome to Earshot</h1>
      <Empty title="Whom shall it listen for?">
        <p>Add a brand on the machine that runs Earshot. Sources for it are proposed along the way:</p>
        <pre>
          <code>npm run -s earshot -- init "Acme"</code>
        </pre>
        <p>A whole team’s brands, sources, rules and receivers fit into one file:</p>
        <pre>
          <code>npm run -s earshot -- apply earshot.yaml</code>
        </pre>
        <StopFirst />
        <p>
          Programs use the <a href="/api/docs">API</a>.
        </p>
      </Empty>
    </>
  );
}
