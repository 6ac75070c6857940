import { inhibitorOf } from '../../../alerts/pipeline/inhibit.ts';
import { silenceFor, silenceMatches } from '../../../alerts/pipeline/silence.ts';
import { isBadNews } from '../../../alerts/routing/audience.ts';
import { alertsOf } from '../../../db/repos/incidents/alerts.ts';
import { liveIncidentsOf } from '../../../db/repos/incidents/incidents.ts';
import { silencesAfter } from '../../../db/repos/incidents/silences.ts';
import type { Store } from '../../../db/store.ts';
import type { Incident } from '../../core/incident.ts';
import type { MessageType } from '../../core/message.ts';
import type { Silence } from '../../core/routing.ts';

/** What keeps news from everybody: a silence, or a critical incident. */
export interface Mute {
  id: string;
  kind: 'silenced' | 'inhibited';
  /** The silence's reason, or the incident's title. */
  text: string;
}

/** What keeps news of an incident from everybody at `at`; null when it is to be told. */
export async function muteOf(
  store: Store,
  type: MessageType,
  incident: Incident,
  at: Date,
): Promise<Mute | null> {
  const silences = await silencesAfter(store, at);
  const silence = silences.length === 0 ? null : silenceFor(silences, await matched(store, incident), at);
  if (silence !== null) return { id: silence.id, kind: 'silenced', text: silence.reason };
  if (!isBadNews(type)) return null;
  const critical = inhibitorOf(incident, await liveIncidentsOf(store, incident.brandId));
  return critical && { id: critical.id, kind: 'inhibited', text: critical.title };
}

/** Those of `incidents` that a silence keeps from everybody while it lasts. */
export async function mutedBy(
  store: Store,
  silence: Pick<Silence, 'brandId' | 'matchers'>,
  incidents: readonly Incident[],
): Promise<Incident[]> {
  const muted: Incident[] = [];
  for (const incident of incidents) {
    if (silenceMatches(silence, await matched(store, incident))) muted.push(incident);
  }
  return muted;
}

async function matched(store: Store, incident: Incident) {
  const { id, brandId, severity, themes, title, ruleKind } = incident;
  const kinds = (await alertsOf(store, [id])).map((alert) => alert.ruleKind);
  return { brandId, severity, themes, title, rules: [...new Set([ruleKind, ...kinds])] };
}
