import type { IncidentStatus, Severity } from '../../src/core/incident.ts';
import { addMs, BUCKET, HOUR } from '../../src/core/time.ts';
import { severityOf, worse } from './severity.ts';
import type { SurgeVerdict, WindowVerdict } from './verdict.ts';

/** What the lifecycle needs to know of a rule's newest incident. */
export interface IncidentView {
  status: IncidentStatus;
  severity: Severity;
  /** Null again once a recovered incident was reopened. */
  recoveredAt: Date | null;
  resolvedAt: Date | null;
  /** When receivers last heard that it is bad (opened, escalated or reopened), and how strong it was then. */
  toldAt: Date;
  toldStrength: number;
}

export type SurgeStep = 'open' | 'grow' | 'escalate' | 'recover' | 'reopen' | 'resolve';

export interface SurgeDecision {
  step: SurgeStep;
  /** Severity from now on; it never falls while an incident lives. */
  severity: Severity;
  /** Whether receivers hear of it. */
  tell: boolean;
}

const COOL_DOWN = 24 * HOUR;
const LOUDER = 2;
const RECOVERY_HELD = 6 * HOUR;
const RESOLVE_AFTER = 6 * HOUR;

/**
 * What a new verdict means for a rule's newest incident (null: there never was one). `at` is the end of the judged
 * quarter-hour, `threshold` the strength from which the rule tells. Pure: the same verdicts always give the same story.
 *
 * - none or resolved → `open` when the rule tells
 * - open or acknowledged → `escalate` when severity rises, strength doubles, or a day after the last telling it is as
 *   strong as then; `grow` (untold: only its numbers change) while it goes on; `recover` when the last two hours
 *   have looked usual for six
 * - recovered → `reopen` when the rule tells on what came since; `resolve` after six more calm hours
 *
 * What already belonged to an incident never opens another: after a recovery only windows that began later count,
 * and after a resolution the cool-down (24 h, or twice the strength) holds as well.
 */
export function nextStep(
  incident: IncidentView | null,
  verdict: SurgeVerdict,
  at: Date,
  threshold: number,
): SurgeDecision | null {
  if (incident === null) {
    return verdict.strength >= threshold ? { step: 'open', severity: severityOf(verdict), tell: true } : null;
  }
  switch (incident.status) {
    case 'open':
    case 'acknowledged':
      return whileOpen(incident, verdict, at, threshold);
    case 'recovered':
      return whileRecovered(incident, verdict, at, threshold);
    case 'resolved':
      return onceResolved(incident, verdict, at, threshold);
  }
}

function whileOpen(
  incident: IncidentView,
  verdict: SurgeVerdict,
  at: Date,
  threshold: number,
): SurgeDecision | null {
  const { severity } = incident;
  if (calmFor(verdict) >= RECOVERY_HELD && since(incident.toldAt, at) >= RECOVERY_HELD) {
    return { step: 'recover', severity, tell: true };
  }
  if (calmFor(verdict) > 0 || verdict.strength < threshold) return null;
  const now = worse(severity, severityOf(verdict));
  const lasting = since(incident.toldAt, at) >= COOL_DOWN && verdict.strength >= incident.toldStrength;
  if (now !== severity || lasting || isLouder(incident, verdict.strength)) {
    return { step: 'escalate', severity: now, tell: true };
  }
  return { step: 'grow', severity, tell: false };
}

function whileRecovered(
  incident: IncidentView,
  verdict: SurgeVerdict,
  at: Date,
  threshold: number,
): SurgeDecision | null {
  const fresh = strongestSince(incident, verdict, at);
  if (fresh !== null && fresh.strength >= threshold) {
    const severity = worse(incident.severity, severityOf(fresh));
    return { step: 'reopen', severity, tell: mayTellAgain(incident, fresh.strength, at) };
  }
  const calm = calmFor(verdict) >= RECOVERY_HELD;
  const recovered = since(incident.recoveredAt ?? at, at);
  return calm && recovered >= RESOLVE_AFTER
    ? { step: 'resolve', severity: incident.severity, tell: true }
    : null;
}

function onceResolved(
  incident: IncidentView,
  verdict: SurgeVerdict,
  at: Date,
  threshold: number,
): SurgeDecision | null {
  if (verdict.strength < threshold) return null;
  const fresh = strongestSince(incident, verdict, at);
  return fresh !== null && fresh.strength >= threshold && mayTellAgain(incident, fresh.strength, at)
    ? { step: 'open', severity: severityOf(fresh), tell: true }
    : null;
}

/** The strongest window that began after the incident calmed down, or after a person closed it. */
function strongestSince(incident: IncidentView, verdict: SurgeVerdict, at: Date): WindowVerdict | null {
  const { recoveredAt, resolvedAt } = incident;
  const over = recoveredAt === null ? resolvedAt : addMs(recoveredAt, -RECOVERY_HELD);
  const fresh = verdict.windows.filter(
    (window) => over !== null && window.quarterHours * BUCKET <= since(over, at),
  );
  return fresh.reduce<WindowVerdict | null>(
    (best, window) => (best === null || window.strength > best.strength ? window : best),
    null,
  );
}

function mayTellAgain(incident: IncidentView, strength: number, at: Date): boolean {
  return since(incident.toldAt, at) >= COOL_DOWN || isLouder(incident, strength);
}

const isLouder = (incident: IncidentView, strength: number) => strength >= LOUDER * incident.toldStrength;
const calmFor = (verdict: SurgeVerdict) => verdict.calmQuarterHours * BUCKET;
const since = (from: Date, to: Date) => to.getTime() - from.getTime();
