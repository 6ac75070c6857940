import { testEffect } from '../../../alerts/forecast/response-effect.ts';
import { counted } from '../../../alerts/render/words.ts';
import type { StoredForecast } from '../../../db/repos/incidents/forecasts.ts';
import { lockIncident, updateIncident } from '../../../db/repos/incidents/incidents.ts';
import type { Store } from '../../../db/store.ts';
import type { ResponseEffect } from '../../core/outlook.ts';
import { HOUR } from '../../core/time.ts';
import { noteworthyMoment } from '../incidents/moment.ts';
import { note } from '../incidents/timeline.ts';

/** Answers are judged on the hours right after them: what is foretold for later is too wide to be missed. */
const JUDGED_AFTER = 6;

/**
 * Says whether a public answer helped: what came after it against `due`, the forecast made at its moment. Kept with the
 * incident and written into its timeline. Must run in a transaction.
 */
export async function judgeResponse(
  store: Store,
  due: StoredForecast,
  { actual, coverage, now }: { actual: number; coverage: number | null; now: Date },
): Promise<void> {
  const { forecast, incidentId, madeAt } = due;
  if (forecast === null || forecast.hours !== JUDGED_AFTER) return;
  const incident = await lockIncident(store, incidentId);
  if (incident === null || incident.effect !== null) return;
  const respondedAt = incident.respondedAt ?? madeAt;
  const effect: ResponseEffect = {
    ...testEffect(forecast, actual, coverage),
    respondedAt: respondedAt.toISOString(),
    hours: forecast.hours,
    actual,
    expected: forecast.negative,
    low: forecast.low,
    high: forecast.high,
    recoveryHours: hoursBetween(respondedAt, incident.recoveredAt),
  };
  await updateIncident(store, incidentId, { effect });
  const at = await noteworthyMoment(store, incidentId, now);
  await note(store, incidentId, { at, kind: 'effect', actor: 'earshot', text: effectText(effect) });
}

/** Adds to a judged answer how long recovery took. Must run in a transaction. */
export async function keepRecovery(store: Store, incidentId: string): Promise<void> {
  const incident = await lockIncident(store, incidentId);
  if (incident?.effect == null) return;
  const recoveryHours = hoursBetween(new Date(incident.effect.respondedAt), incident.recoveredAt);
  await updateIncident(store, incidentId, { effect: { ...incident.effect, recoveryHours } });
}

const meaning: Record<ResponseEffect['verdict'], string> = {
  helped: 'it helped',
  unclear: 'whether it helped cannot be said',
  worsened: 'it got worse',
};

/** What came after an answer against what was to be expected without it, in one sentence. */
export function effectText({ verdict, hours, actual, expected, low, high }: ResponseEffect): string {
  const came = `${counted(actual, 'negative mention')} in ${counted(hours, 'hour')}`;
  return `After the response: ${came} where ${expected} (${low}–${high}) were to be expected without it: ${meaning[verdict]}.`;
}

/** Whole hours with one decimal; null while there is no end, or one before the beginning. */
function hoursBetween(from: Date, to: Date | null): number | null {
  return to === null || to < from ? null : Math.round((10 * (to.getTime() - from.getTime())) / HOUR) / 10;
}
