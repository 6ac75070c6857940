import { incidentsOfKind } from '../../../db/repos/incidents/judged-incidents.ts';
import type { Store } from '../../../db/store.ts';
import type { IncidentVerdict } from '../../core/incident.ts';
import { addMs, BUCKET, DAY } from '../../core/time.ts';
import { alertsUnder } from './alerts-under.ts';
import { replayRule, type TrialWish } from './replay-rule.ts';
import type { RuleTrial } from './rule-trial.ts';
import { ARRIVALS_KEPT } from './streams.ts';
import { tryKeyword } from './try-keyword.ts';
import { withIncident } from './with-incident.ts';

/**
 * Replays a rule over a brand's stored history and lays what it would have told beside what people called the incidents
 * that there were. Of a keyword rule, counts the mentions that it would have told.
 *
 * @throws {NotReplayable} when rules of its kind judge more than counts
 * @throws {z.ZodError} when the settings are not valid
 */
export async function tryRule(store: Store, wish: TrialWish, now: Date): Promise<RuleTrial> {
  const { brandId, kind } = wish;
  if (kind === 'keyword') return tryKeyword(store, wish, now);
  const { from, to, subjects, threshold } = await replayRule(store, wish, now);
  const incidents = await incidentsOfKind(store, { brandId, kind, from, to: addMs(to, BUCKET) });
  const alerts = subjects
    .flatMap(({ subject, severity, looks }) =>
      alertsUnder(looks, threshold).map((alert) => ({
        ...alert,
        subject,
        severity: severity ?? alert.severity,
      })),
    )
    .map((alert) => withIncident(alert, incidents))
    .toSorted((a, b) => a.openedAt.getTime() - b.openedAt.getTime());
  const called = (verdict: IncidentVerdict) => alerts.filter((alert) => alert.verdict === verdict).length;
  const [real, falseAlarms] = [called('real'), called('false-alarm')];
  const told = new Set(alerts.map(({ incidentId }) => incidentId));
  const weeks = (to.getTime() - from.getTime()) / (7 * DAY);
  return {
    ...{ from, to, threshold, alerts, real, falseAlarms },
    days: Math.round(weeks * 70) / 10,
    arrivalOrderFrom: new Date(Math.max(from.getTime(), addMs(to, -ARRIVALS_KEPT).getTime())),
    perWeek: weeks === 0 ? 0 : alerts.length / weeks,
    judged: real + falseAlarms,
    missed: incidents.filter(({ id, verdict }) => verdict === 'real' && !told.has(id)).map(({ id }) => id),
    mentions: null,
  };
}
