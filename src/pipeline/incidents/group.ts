import { type Cause, causeOf, kinship } from '../../../alerts/incident/grouping.ts';
import { alertsOf } from '../../../db/repos/incidents/alerts.ts';
import { evidenceMarks } from '../../../db/repos/incidents/evidence.ts';
import {
  liveIncidentsOf,
  lockIncident,
  type TrackedIncident,
} from '../../../db/repos/incidents/incidents.ts';
import type { Store } from '../../../db/store.ts';
import { groupBy } from '../../core/group-by.ts';
import { type AlertStep, subjectKey } from './alert-step.ts';

/**
 * The incident that an opening alert belongs to: the brand's live one with the same cause, the most kindred where there
 * are several, of those the newest. It is held for the rest of the transaction. Null when its cause is new.
 */
export async function homeOf(store: Store, step: AlertStep): Promise<TrackedIncident | null> {
  const live = await liveIncidentsOf(store, step.brand.id);
  if (live.length === 0) return null;
  const alerts = await alertsOf(
    store,
    live.map(({ id }) => id),
  );
  const shown = [...step.evidence, ...alerts.flatMap(({ evidence }) => evidence)];
  const marks = await evidenceMarks(store, [...new Set(shown)]);
  const storyOf = new Map(marks.map(({ id, storyId }) => [id, storyId]));
  const stories = (evidence: readonly string[]) => evidence.flatMap((id) => storyOf.get(id) ?? []);
  const opening: Cause = {
    ruleKind: step.rule.kind,
    subject: subjectKey(step.subject),
    themes: step.themes,
    evidence: [...step.evidence, ...stories(step.evidence)],
    from: Date.parse(step.window.from),
    to: Date.parse(step.window.to),
  };
  const byIncident = groupBy(alerts, ({ incidentId }) => incidentId);
  let home: { id: string; kinship: number } | null = null;
  for (const { id } of live) {
    const causes = (byIncident.get(id) ?? []).map((alert) =>
      causeOf(alert, stories(alert.evidence), step.through),
    );
    const found = kinship(opening, { causes });
    if (found > 0 && found >= (home?.kinship ?? 0)) home = { id, kinship: found };
  }
  return home === null ? null : lockIncident(store, home.id);
}
