import { findBrand } from '../../db/repos/brands.ts';
import {
  type IncidentChange,
  lockIncident,
  type TrackedIncident,
  updateIncident,
} from '../../db/repos/incidents.ts';
import { findRule } from '../../db/repos/rules.ts';
import { type Store, transaction } from '../../db/store.ts';
import type { PublicResponse } from '../core/mention.ts';
import type { MessageType } from '../core/message.ts';
import type { PipelineContext } from './context.ts';
import { note } from './incident-timeline.ts';
import { tell } from './tell.ts';

type ActionContext = Pick<PipelineContext, 'store' | 'clock' | 'baseUrl'>;

/** What a person does to an incident. */
export type IncidentAction =
  | { kind: 'acknowledge'; actor: string }
  | { kind: 'comment'; actor: string; text: string }
  | { kind: 'respond'; actor: string; response: PublicResponse }
  | { kind: 'resolve'; actor: string; reason: string };

interface Effect {
  change: IncidentChange;
  event: string;
  text: string | null;
  /** What receivers hear of it, if anything. */
  type: Extract<MessageType, `incident.${string}`> | null;
}

/**
 * Does what a person asked to an incident and writes it into the timeline; receivers hear of it in the same
 * transaction. Doing twice what was done already changes nothing. Null when there is no such incident.
 */
export async function actOnIncident(
  context: ActionContext,
  incidentId: string,
  action: IncidentAction,
): Promise<TrackedIncident | null> {
  const at = context.clock.now();
  return transaction(context.store, async (store) => {
    const before = await lockIncident(store, incidentId);
    if (before === null) return null;
    const effect = effectOf(action, before, at);
    if (effect === null) return before;
    const changed = Object.keys(effect.change).length > 0;
    const after = changed ? await updateIncident(store, incidentId, effect.change) : before;
    await note(store, incidentId, { at, kind: effect.event, actor: action.actor, text: effect.text });
    if (effect.type !== null && after !== null)
      await tellReceivers(store, context.baseUrl, effect.type, after, at);
    return after;
  });
}

function effectOf(action: IncidentAction, incident: TrackedIncident, at: Date): Effect | null {
  switch (action.kind) {
    case 'acknowledge': {
      if (incident.acknowledgedAt !== null || incident.status === 'resolved') return null;
      const status = incident.status === 'open' ? 'acknowledged' : incident.status;
      return {
        change: { acknowledgedAt: at, status },
        event: 'acknowledged',
        text: null,
        type: 'incident.acknowledged',
      };
    }
    case 'comment':
      return { change: {}, event: 'comment', text: action.text, type: null };
    case 'respond':
      return {
        change: { response: action.response },
        event: 'responded',
        text: action.response.url,
        type: null,
      };
    case 'resolve':
      if (incident.status === 'resolved') return null;
      return {
        change: { status: 'resolved', resolvedAt: at, resolution: action.reason },
        event: 'resolved',
        text: action.reason,
        type: 'incident.resolved',
      };
  }
}

async function tellReceivers(
  store: Store,
  baseUrl: string,
  type: Extract<MessageType, `incident.${string}`>,
  incident: TrackedIncident,
  at: Date,
): Promise<void> {
  const brand = await findBrand(store, incident.brandId);
  const rule = incident.ruleId === null ? null : await findRule(store, incident.ruleId);
  if (brand === null || rule === null) return;
  await tell(store, baseUrl, { type, incident, brand, at, receiverIds: rule.receiverIds });
}
