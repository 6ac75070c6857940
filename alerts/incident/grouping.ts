import type { IncidentAlert } from '../../src/core/incident.ts';
import { sortOf, speaksOfComplaints } from './sorts.ts';

/** What an alert is recognised by. */
export interface Cause {
  ruleKind: string;
  /** Empty where the brand as a whole is judged. */
  subject: string;
  themes: readonly string[];
  /** Stories and mentions that show it. */
  evidence: readonly string[];
  /** Event time that it speaks of, in milliseconds. */
  from: number;
  to: number;
}

/** An incident that lives, by what its alerts are recognised by. */
export interface Home {
  causes: readonly Cause[];
}

/**
 * How surely an alert has the cause of an incident: 3 for the same subject, story or mention; 2 for a theme in common at
 * the same time; 1 for the same time, where one of both speaks of the brand as a whole and so of all its themes; 0 is
 * not at all.
 */
export function kinship(alert: Cause, { causes }: Home): number {
  return Math.max(0, ...causes.map((cause) => kinshipOfTwo(alert, cause)));
}

function kinshipOfTwo(a: Cause, b: Cause): number {
  if (sortOf(a) !== sortOf(b)) return 0;
  const sameSubject = a.subject !== '' && a.subject === b.subject;
  if (sameSubject || shares(a.evidence, b.evidence)) return 3;
  if (a.from >= b.to || b.from >= a.to) return 0;
  if (shares(a.themes, b.themes)) return 2;
  const whole = [a, b].some(({ subject, themes }) => subject === '' || themes.length === 0);
  return whole && speaksOfComplaints(a) ? 1 : 0;
}

/** The cause of an alert that was told before. It goes on until it has recovered. */
export function causeOf(alert: IncidentAlert, stories: readonly string[], now: Date): Cause {
  const { ruleKind, subject, themes, evidence, window, recoveredAt, resolvedAt } = alert;
  return {
    ruleKind,
    subject,
    themes,
    evidence: [...evidence, ...stories],
    from: Math.min(Date.parse(window.from), alert.openedAt.getTime()),
    to: Math.max(Date.parse(window.to), (resolvedAt ?? recoveredAt ?? now).getTime()),
  };
}

const shares = (a: readonly string[], b: readonly string[]) => a.some((value) => b.includes(value));
