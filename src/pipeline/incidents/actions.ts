import { findBrand } from '../../../db/repos/brands/brands.ts';
import { resolveAlertsOf } from '../../../db/repos/incidents/alerts.ts';
import {
  type IncidentChange,
  lockIncident,
  type TrackedIncident,
  updateIncident,
} from '../../../db/repos/incidents/incidents.ts';
import { transaction } from '../../../db/store.ts';
import type { IncidentVerdict } from '../../core/incident.ts';
import type { PublicResponse } from '../../core/mention.ts';
import type { MessageType } from '../../core/message.ts';
import type { PipelineContext } from '../context.ts';
import { foretell, keepForecasts } from '../forecast/foretell.ts';
import { checkResponse } from '../response-time.ts';
import { noteworthyMoment } from './moment.ts';
import { tell } from './tell.ts';
import { note } from './timeline.ts';

export type ActionContext = Pick<PipelineContext, 'store' | 'clock' | 'baseUrl'>;

/** What a person does to an incident. */
export type IncidentAction =
  | { kind: 'acknowledge'; actor: string }
  | { kind: 'assign'; actor: string; assignee: string | null }
  | { kind: 'comment'; actor: string; text: string }
  | { kind: 'respond'; actor: string; response: PublicResponse }
  | { kind: 'resolve'; actor: string; reason: string; verdict?: IncidentVerdict | undefined };

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
 *
 * @throws {ActionRefused} where it was answered at a time that cannot be
 */
export async function actOnIncident(
  context: ActionContext,
  incidentId: string,
  action: IncidentAction,
): Promise<TrackedIncident | null> {
  return transaction(context.store, async (store) => {
    const before = await lockIncident(store, incidentId);
    if (before === null) return null;
    const now = context.clock.now();
    if (action.kind === 'respond')
      checkResponse(action.response, { now, since: new Date(before.window.from) }, 'at');
    const effect = effectOf(action, before, now);
    if (effect === null) return before;
    const changed = Object.keys(effect.change).length > 0;
    const after = changed ? await updateIncident(store, incidentId, effect.change) : before;
    if (before.respondedAt === null && after?.respondedAt != null && before.status !== 'resolved') {
      const moment = after.respondedAt < now ? after.respondedAt : now;
      await keepForecasts(store, before, 'responded', await foretell(store, before, moment));
    }
    if (effect.change.status === 'resolved') await resolveAlertsOf(store, incidentId, now);
    const at = await noteworthyMoment(store, incidentId, now);
    await note(store, incidentId, { at, kind: effect.event, actor: action.actor, text: effect.text });
    const brand = effect.type === null ? null : await findBrand(store, before.brandId);
    if (effect.type !== null && after !== null && brand !== null)
      await tell(store, context.baseUrl, {
        type: effect.type,
        ...{ incident: after, brand, at },
        more: { by: action.actor },
      });
    return after;
  });
}

function effectOf(action: IncidentAction, incident: TrackedIncident, at: Date): Effect | null {
  switch (action.kind) {
    case 'acknowledge': {
      if (incident.acknowledgedAt !== null || incident.status === 'resolved') return null;
      const status = incident.status === 'open' ? 'acknowledged' : incident.status;
      return {
        change: { acknowledgedAt: at, acknowledgedBy: action.actor, status, nextReminderAt: null },
        event: 'acknowledged',
        text: null,
        type: 'incident.acknowledged',
      };
    }
    case 'assign':
      if (incident.assignee === action.assignee) return null;
      return { change: { assignee: action.assignee }, event: 'assigned', text: action.assignee, type: null };
    case 'comment':
      return { change: {}, event: 'comment', text: action.text, type: null };
    case 'respond':
      return {
        change: {
          response: action.response,
          respondedAt: incident.respondedAt ?? new Date(action.response.at),
        },
        event: 'responded',
        text: action.response.url,
        type: null,
      };
    case 'resolve': {
      const verdict = action.verdict ?? verdictIn(action.reason);
      if (incident.status === 'resolved') return judgedLater(incident, verdict);
      return {
        change: {
          status: 'resolved',
          resolvedAt: at,
          resolution: action.reason,
          verdict,
          nextReminderAt: null,
        },
        event: 'resolved',
        text: action.reason,
        type: 'incident.resolved',
      };
    }
  }
}

/** What was over by itself can still be called real, or a false alarm. */
function judgedLater(incident: TrackedIncident, verdict: IncidentVerdict | null): Effect | null {
  if (verdict === null || verdict === incident.verdict) return null;
  return { change: { verdict }, event: 'judged', text: verdict, type: null };
}

/** Reasons that are verdicts already. */
function verdictIn(reason: string): IncidentVerdict | null {
  const words = reason.trim().toLowerCase().replaceAll(' ', '-');
  return words === 'real' || words === 'false-alarm' ? words : null;
}
