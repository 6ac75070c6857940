import { plainLine } from '../../../alerts/render/plain.ts';
import type { DeliveryView } from '../../../db/repos/deliveries.ts';
import type { StoredForecast } from '../../../db/repos/forecasts.ts';
import type { IncidentEvent, TrackedIncident } from '../../../db/repos/incidents.ts';
import type { MentionView } from '../../../db/repos/mention-feed.ts';
import type { Brand } from '../../core/brand.ts';
import type { Incident, IncidentAlert } from '../../core/incident.ts';
import { IncidentStatusTag, SeverityTag } from '../components/labels.tsx';
import { DeliveryList } from '../deliveries/delivery-list.tsx';
import { EffectPanel } from '../forecast/effect-panel.tsx';
import { OutlookPanel } from '../forecast/outlook-panel.tsx';
import { MentionCard } from '../mentions/mention-card.tsx';
import { AlertList, Handling } from './alert-list.tsx';
import { Acknowledge, IncidentActions } from './incident-actions.tsx';
import { IncidentFigure } from './incident-figure.tsx';
import { Outcome } from './outcome.tsx';
import { whatHappened, whatToKnow } from './story.ts';
import { Timeline } from './timeline.tsx';
import type { UsualSeries } from './usual-series.ts';

interface IncidentPageProps {
  incident: TrackedIncident;
  brand: Brand;
  series: UsualSeries;
  alerts: IncidentAlert[];
  /** Other incidents of the brand that live. */
  others: Incident[];
  evidence: MentionView[];
  events: IncidentEvent[];
  deliveries: DeliveryView[];
  /** Those made last. */
  forecasts: StoredForecast[];
  /** Who acted last in this browser. */
  actor: string;
  now: Date;
}

/** All there is to know of one incident, and what can be done about it. */
export function IncidentPage(props: IncidentPageProps) {
  const { incident, brand, series, alerts, others, evidence, events, deliveries, forecasts, actor, now } =
    props;
  const { timezone } = brand;
  const { from, to } = incident.window;
  const all = new URLSearchParams({ brand: brand.id, from, to, sentiment: 'negative' });
  return (
    <>
      <p class="crumbs">
        <a href="/incidents">Incidents</a>
      </p>
      <h1>{incident.title}</h1>
      <p class="row">
        <SeverityTag severity={incident.severity} />
        <IncidentStatusTag status={incident.status} />
      </p>
      <p class="lead">{whatHappened(incident, plainLine(brand.name), timezone)}</p>
      <p class="faint prose">{whatToKnow(incident).join(' ')}</p>
      <Acknowledge incident={incident} actor={actor} />
      <div class="columns">
        <div>
          <section class="panel" aria-labelledby="course">
            <h2 id="course">Negative mentions against the usual</h2>
            <IncidentFigure incident={incident} series={series} timezone={timezone} />
          </section>
          <section aria-labelledby="said">
            <h2 id="said">What is said</h2>
            <div class="stack">
              {evidence.map((mention) => (
                <MentionCard mention={mention} timezone={timezone} />
              ))}
            </div>
            <p>
              <a class="button" href={`/mentions?${all}`}>
                All {incident.window.negative} negative mentions of this time
              </a>
            </p>
          </section>
        </div>
        <aside aria-label="Handling">
          <OutlookPanel incident={incident} forecasts={forecasts} timezone={timezone} />
          <EffectPanel effect={incident.effect} />
          <Outcome incident={incident} timezone={timezone} />
          <Handling incident={incident} />
          <AlertList incident={incident} alerts={alerts} others={others} />
          <IncidentActions incident={incident} timezone={timezone} actor={actor} now={now} />
          <section class="panel" aria-labelledby="timeline">
            <h2 id="timeline">Timeline</h2>
            <Timeline events={events} timezone={timezone} />
          </section>
          <section class="panel" aria-labelledby="told">
            <h2 id="told">Who was told</h2>
            {deliveries.length === 0 ? (
              <p class="faint">Nobody: the rule has no receivers. Add some in your team file and apply it.</p>
            ) : (
              <DeliveryList deliveries={deliveries} timezone={timezone} />
            )}
          </section>
        </aside>
      </div>
    </>
  );
}
