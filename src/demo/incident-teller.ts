import { type IncidentEvent, pageOfIncidents, timelineOf } from '../../db/repos/incidents/incidents.ts';
import type { Store } from '../../db/store.ts';
import type { Milestone, MilestoneLog } from './milestones.ts';
import type { Telling } from './telling.ts';

export interface IncidentTeller {
  /** Says what is new in the timelines of all incidents; returns the ids of those without a public response. */
  tell(): Promise<string[]>;
}

const worse = new Set(['opened', 'escalated', 'reopened']);

const reached: Partial<Record<string, Milestone>> = {
  opened: 'incident opened',
  acknowledged: 'acknowledged',
  recovered: 'recovered',
};

export function createIncidentTeller(
  store: Store,
  telling: Telling,
  milestones: MilestoneLog,
): IncidentTeller {
  const told = new Set<string>();

  function tellEvent({ id, at, kind, actor, text }: IncidentEvent): void {
    if (told.has(id)) return;
    told.add(id);
    const what = text === null ? '' : `: ${text}`;
    telling.say(at, worse.has(kind) ? '!' : '✓', `incident ${kind} by ${actor}${what}`);
    const milestone = reached[kind];
    if (milestone !== undefined) milestones.reach(milestone);
  }

  return {
    async tell() {
      const { items } = await pageOfIncidents(store, {}, { limit: 50, cursor: null });
      for (const { id } of items.toReversed()) (await timelineOf(store, id)).forEach(tellEvent);
      return items.filter(({ response }) => response === null).map(({ id }) => id);
    },
  };
}
