import type { TrackedIncident } from '../../../db/repos/incidents/incidents.ts';
import { WELL_COVERED } from '../../core/metrics.ts';
import type { Coverage } from '../../pipeline/coverage/coverage-of.ts';
import { NoBrand } from '../components/no-brand.tsx';
import { percentText } from '../format.ts';
import { IncidentCard } from '../incidents/incident-card.tsx';
import { t } from '../words/t.ts';
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
  if (brands.length === 0) return <NoBrand title={t('Overview')} />;
  return (
    <>
      <h1>{t('Overview')}</h1>
      <section aria-labelledby="live">
        <h2 id="live">{incidents.length === 0 ? t('All quiet') : t('Needs attention')}</h2>
        {incidents.length === 0 ? (
          <p class="faint">{t('No incident is open.')}</p>
        ) : (
          <div class="cards is-few">
            {incidents.map((incident) => (
              <IncidentCard
                incident={incident}
                brand={brands.find(({ brand }) => brand.id === incident.brandId)?.brand}
                now={now}
              />
            ))}
          </div>
        )}
      </section>
      <section aria-labelledby="brands">
        <h2 id="brands">{t('Brands')}</h2>
        <div class="cards is-few">
          {brands.map((numbers) => (
            <BrandPanel {...numbers} />
          ))}
        </div>
      </section>
      <section aria-labelledby="coverage">
        <h2 id="coverage">{t('Coverage')}</h2>
        <p class={coverage !== null && coverage < WELL_COVERED ? 'problem' : undefined}>
          {coverage === null
            ? t('No source was visited in the last 24 hours, so nothing new can have been heard.')
            : t('{share} of {planned} visits of the last 24 hours succeeded.', {
                share: percentText(coverage),
                planned,
              })}{' '}
          <a href="/coverage">{t('See what is missing')}</a>
        </p>
      </section>
    </>
  );
}
