import type { BrandTheme } from '../../../db/repos/brands/brand-themes.ts';
import type { StoredForecast } from '../../../db/repos/incidents/forecasts.ts';
import type { IncidentEvent, TrackedIncident } from '../../../db/repos/incidents/incidents.ts';
import type { MentionView } from '../../../db/repos/mentions/mention-feed.ts';
import type { DeliveryView } from '../../../db/repos/telling/deliveries.ts';
import type { Brand } from '../../core/brand.ts';
import type { Incident, IncidentAlert } from '../../core/incident.ts';
import { IncidentStatusTag, SeverityTag } from '../components/labels.tsx';
import { EffectPanel } from '../forecast/effect-panel.tsx';
import { OutlookPanel } from '../forecast/outlook-panel.tsx';
import { mayAct } from '../visitor.ts';
import { rich, t } from '../words/t.ts';
import { AlertList } from './alert-list.tsx';
import { countsAll, countsComplaints } from './counted.ts';
import { Evidence } from './evidence.tsx';
import { Handling } from './handling.tsx';
import { Acknowledge, IncidentActions } from './incident-actions.tsx';
import { IncidentFigure } from './incident-figure.tsx';
import { IncidentFigures } from './incident-figures.tsx';
import { IncidentThemes } from './incident-themes.tsx';
import { Outcome } from './outcome.tsx';
import { isCompared, whatHappened, whatToKnow } from './story.ts';
import { Timeline } from './timeline.tsx';
import { Told } from './told.tsx';
import type { UsualSeries } from './usual-series.ts';

interface IncidentPageProps {
  incident: TrackedIncident;
  brand: Brand;
  /** Themes of the brand's own. */
  themes: BrandTheme[];
  series: UsualSeries;
  alerts: IncidentAlert[];
  /** The brand whose mentions it counts: a competitor where that has trouble. */
  counted: Brand;
  /** Other incidents of the brand that live. */
  others: Incident[];
  evidence: MentionView[];
  events: IncidentEvent[];
  deliveries: DeliveryView[];
  /** Those made last. */
  forecasts: StoredForecast[];
  /** Names that are offered to assign it to. */
  people: readonly string[];
  /** Who acted last in this browser. */
  actor: string;
  now: Date;
}

/** All there is to know of one incident, and what can be done about it. */
export function IncidentPage(props: IncidentPageProps) {
  const { incident, brand, themes, series, alerts, others, evidence, events, deliveries, forecasts } = props;
  const { counted, people, actor, now } = props;
  const { timezone } = brand;
  const acts = mayAct(brand.id);
  return (
    <div data-live-incident={incident.id}>
      <p class="crumbs">
        <a href="/incidents">{t('Incidents')}</a>
      </p>
      <h1 dir="auto">{incident.title}</h1>
      <div data-live-part="summary">
        <p class="row">
          <SeverityTag severity={incident.severity} />
          <IncidentStatusTag status={incident.status} />
          <a class="about" href={`/brands/${brand.id}`}>
            <bdi>{brand.name}</bdi>
          </a>
        </p>
        {incident.mergedInto !== null && (
          <p class="notice">
            {rich('It is a part of {incident} now.', {
              incident: <a href={`/incidents/${incident.mergedInto}`}>{t('another incident')}</a>,
            })}
          </p>
        )}
        <p class="lead">{whatHappened(incident, counted.name, timezone)}</p>
        <p class="faint prose">{whatToKnow(incident, themes).join(' ')}</p>
        <IncidentFigures incident={incident} />
        <IncidentThemes incident={incident} own={themes} />
      </div>
      {acts && (
        <div data-live-part="acknowledge">
          <Acknowledge incident={incident} actor={actor} />
        </div>
      )}
      <div class="columns">
        <div>
          {(countsComplaints(incident) || countsAll(incident)) && (
            <section class="panel" aria-labelledby="course" data-live-part="course">
              <h2 id="course">{courseTitle(incident)}</h2>
              <IncidentFigure incident={incident} series={series} timezone={timezone} />
            </section>
          )}
          <Evidence incident={incident} brandId={counted.id} evidence={evidence} timezone={timezone} />
        </div>
        <aside aria-label={t('Handling')}>
          <div data-live-part="outlook">
            <OutlookPanel incident={incident} forecasts={forecasts} timezone={timezone} />
            <EffectPanel effect={incident.effect} />
            <Outcome incident={incident} timezone={timezone} />
          </div>
          <div data-live-part="handling">
            <Handling incident={incident} people={people} acts={acts} />
          </div>
          {acts && (
            <div data-live-part="act">
              <IncidentActions incident={incident} alerts={alerts} brand={brand} actor={actor} now={now} />
            </div>
          )}
          <section class="panel" aria-labelledby="timeline" data-live-part="timeline">
            <h2 id="timeline">{t('Timeline')}</h2>
            <Timeline events={events} timezone={timezone} />
          </section>
          <div data-live-part="alerts">
            <AlertList incident={incident} alerts={alerts} others={others} acts={acts} />
          </div>
          <div data-live-part="told">
            <Told deliveries={deliveries} events={events} timezone={timezone} />
          </div>
        </aside>
      </div>
    </div>
  );
}

function courseTitle(incident: Incident): string {
  if (countsAll(incident)) return t('Mentions against the usual');
  return isCompared(incident) ? t('Negative mentions against the usual') : t('Negative mentions over time');
}
