import type { Escalation } from '../../src/core/routing.ts';
import { addMs, MINUTE } from '../../src/core/time.ts';

/** The chains of several rules as one: every step of each, and the shortest pause between reminders. */
export function joinedChains(chains: readonly Escalation[]): Escalation {
  const pauses = chains.flatMap(({ remindMinutes }) => remindMinutes ?? []);
  return {
    steps: chains
      .flatMap(({ steps }) => steps)
      .toSorted((one, other) => one.afterMinutes - other.afterMinutes),
    remindMinutes: pauses.length === 0 ? null : Math.min(...pauses),
  };
}

/** What a chain asks for at `now`, of an incident that was first told at `told` and that nobody acknowledged. */
export interface ChainDue {
  /** Steps that are due by now, those that were taken included. */
  steps: number;
  /** Whom those steps reach. */
  receiverIds: string[];
  /** Whether everybody told so far is reminded: once, however many reminders were slept through. */
  remind: boolean;
  /** When to look again; null when nothing more is to come. */
  next: Date | null;
}

/**
 * @param lookedUntil everything before was done already
 */
export function chainDue(
  { steps, remindMinutes }: Escalation,
  { told, lookedUntil, now }: { told: Date; lookedUntil: Date; now: Date },
): ChainDue {
  const timeOf = (minutes: number) => addMs(told, minutes * MINUTE);
  const due = steps.filter(({ afterMinutes }) => timeOf(afterMinutes) <= now);
  const reminders = (until: Date) =>
    remindMinutes === null
      ? 0
      : Math.max(0, Math.floor((until.getTime() - told.getTime()) / (remindMinutes * MINUTE)));
  const later = steps.slice(due.length).map(({ afterMinutes }) => timeOf(afterMinutes));
  const nextReminder = remindMinutes === null ? [] : [timeOf((reminders(now) + 1) * remindMinutes)];
  const times = [...later, ...nextReminder].map((at) => at.getTime());
  return {
    steps: due.length,
    receiverIds: [...new Set(due.flatMap(({ receiverIds }) => receiverIds))],
    remind: reminders(now) > reminders(addMs(lookedUntil, -1)),
    next: times.length === 0 ? null : new Date(Math.min(...times)),
  };
}
