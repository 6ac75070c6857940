import type { Severity } from '../../src/core/incident.ts';
import { DAY, HOUR } from '../../src/core/time.ts';
import { worse } from '../detect/severity.ts';
import type { SurgeDecision } from '../detect/surge-lifecycle.ts';
import type { AlertView } from '../incident/alert-view.ts';

/** Something that holds or does not, and how far it goes: a count of sites, of complaints, of hours. */
export interface Condition {
  strength: number;
  /** The strength from which it holds; > 0. */
  threshold: number;
  severity: Severity;
  /** When what holds now began. */
  began: Date;
}

/** What holds goes on until it is this much weaker than where it began to hold: figures that waver tell nothing twice. */
export const RELEASE = 0.8;
const LOUDER = 2;
const RESOLVE_AFTER = 6 * HOUR;

/**
 * What a condition, as it is at `at`, means for its newest alert (null: there never was one). Pure.
 *
 * - none or resolved → `open` when it holds; what was closed while it held must have begun anew, or be twice as strong
 * - open → `escalate` when severity rises or strength doubles since it was last told; `grow` (untold) while it lasts;
 *   `recover` when it does not last any more ({@link lasts})
 * - recovered → `reopen` when it holds again, told when it is twice as strong or a day has passed; `resolve` after six
 *   calm hours
 */
export function conditionStep(alert: AlertView | null, now: Condition, at: Date): SurgeDecision | null {
  const holds = now.strength >= now.threshold;
  if (alert === null) return holds ? { step: 'open', severity: now.severity, tell: true } : null;
  const isLouder = now.strength >= LOUDER * alert.toldStrength;
  const severity = worse(alert.severity, now.severity);
  switch (alert.status) {
    case 'resolved': {
      const isNew = alert.resolvedAt === null || now.began > alert.resolvedAt;
      return holds && (isNew || isLouder) ? { step: 'open', severity: now.severity, tell: true } : null;
    }
    case 'recovered': {
      if (holds) return { step: 'reopen', severity, tell: isLouder || since(alert.toldAt, at) >= DAY };
      const calm = since(alert.recoveredAt ?? at, at);
      return calm >= RESOLVE_AFTER ? { step: 'resolve', severity: alert.severity, tell: true } : null;
    }
    default: {
      if (!lasts(now)) return { step: 'recover', severity: alert.severity, tell: true };
      if (isLouder || severity !== alert.severity) return { step: 'escalate', severity, tell: true };
      return { step: 'grow', severity, tell: false };
    }
  }
}

/** Whether what held goes on: it does down to four fifths of where it begins to hold. */
export function lasts({ strength, threshold }: Pick<Condition, 'strength' | 'threshold'>): boolean {
  return strength >= RELEASE * threshold;
}

/** A condition's strength in (0, 1): 0.5 is where it begins to hold. */
export function conditionScore({ strength, threshold }: Pick<Condition, 'strength' | 'threshold'>): number {
  return 1 - 2 ** (-strength / threshold);
}

const since = (from: Date, to: Date) => to.getTime() - from.getTime();
