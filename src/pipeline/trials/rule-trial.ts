import type { TriedAlert } from './with-incident.ts';

/** Mentions that a rule would have told by themselves. */
export interface TriedMentions {
  matched: number;
  /** How many were looked at, the newest first, and whether there are older ones. */
  looked: number;
  truncated: boolean;
  /** Ids of the newest that match. */
  newest: string[];
}

/** What a rule would have done. */
export interface RuleTrial {
  /** What was replayed: whole quarter-hours, from where the brand's history begins when that is later than asked. */
  from: Date;
  to: Date;
  /** Its length, to a tenth. */
  days: number;
  /** From here on each look knew only what had arrived by then; before, counts are those of today. */
  arrivalOrderFrom: Date;
  /** Strength from which the rule would have told; null where it tells mentions by themselves. */
  threshold: number | null;
  /** Oldest first. */
  alerts: TriedAlert[];
  perWeek: number;
  /** Alerts at whose time there was an incident that a person called real, or a false alarm, and the sum of both. */
  real: number;
  falseAlarms: number;
  judged: number;
  /** Incidents that a person called real and that the rule would not have told of. */
  missed: string[];
  /** What a rule that tells mentions by themselves would have told; null for all others. */
  mentions: TriedMentions | null;
}
