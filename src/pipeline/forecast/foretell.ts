import { branchingRatio } from '../../../alerts/forecast/branching-ratio.ts';
import { forecastFurther } from '../../../alerts/forecast/forecast.ts';
import { courseOf, type Situation, surgeBegan } from '../../../alerts/forecast/situation.ts';
import { speaksOfComplaints } from '../../../alerts/incident/sorts.ts';
import {
  type ForecastOccasion,
  insertForecasts,
  type NegativeMoment,
} from '../../../db/repos/incidents/forecasts.ts';
import type { Store } from '../../../db/store.ts';
import { newId } from '../../core/id.ts';
import type { Incident } from '../../core/incident.ts';
import type { Forecast, Outlook, Spread } from '../../core/outlook.ts';
import { addMs, BUCKET, HOUR } from '../../core/time.ts';
import { situationOf } from './situation-of.ts';

/** What was worked out at one moment; `forecasts` are those of all horizons. */
export interface Foretold {
  at: Date;
  outlook: Outlook;
  forecasts: Forecast[];
}

/** How fast an incident spreads and how far it may go after `through`; null of one that negative mentions do not make. */
export async function foretell(
  store: Store,
  incident: Pick<Incident, 'brandId' | 'ruleKind' | 'openedAt'>,
  through: Date,
): Promise<Foretold | null> {
  if (!speaksOfComplaints(incident)) return null;
  const { situation, moments } = await situationOf(store, incident, through);
  const forecasts = forecastFurther(situation);
  const { now } = situation;
  const spread = spreadOf(situation, moments);
  return { at: now, outlook: { at: now.toISOString(), spread, forecast: forecasts[0] ?? null }, forecasts };
}

/** Keeps what was foretold, to be scored against what comes. Must run in the transaction that acts upon it. */
export async function keepForecasts(
  store: Store,
  incident: Pick<Incident, 'id' | 'brandId'>,
  occasion: ForecastOccasion,
  foretold: Foretold | null,
): Promise<void> {
  if (foretold === null) return;
  const { at, forecasts } = foretold;
  await insertForecasts(
    store,
    forecasts.map((forecast) => ({
      id: newId(at),
      incidentId: incident.id,
      brandId: incident.brandId,
      occasion,
      madeAt: at,
      through: addMs(at, forecast.hours * HOUR),
      forecast,
    })),
  );
}

/** Whether an outlook is too old to be shown of an incident that still grows: forecasts that overlap much teach little. */
export function isStale(outlook: Outlook | null, through: Date): boolean {
  return outlook === null || new Date(outlook.at) <= addMs(through, -HOUR);
}

/** R over the present surge. One author telling one story twice is not two that spread it. */
function spreadOf(situation: Situation, moments: readonly NegativeMoment[]): Spread | null {
  const course = courseOf(situation);
  // Newest first, so that the earliest stays.
  const first = new Map(moments.map(({ at, author, story }) => [`${author} ${story}`, at]));
  const usual = situation.usualBefore.slice(-course.age).reduce((sum, value) => sum + value, 0);
  return branchingRatio([...first.values()], {
    from: surgeBegan(situation, course),
    to: situation.now,
    usualPerHour: (usual / course.age) * (HOUR / BUCKET),
  });
}
