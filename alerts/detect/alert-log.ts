import type { Severity } from '../../src/core/incident.ts';
import { scoreOf } from './sensitivity.ts';
import { type IncidentView, nextStep, type SurgeDecision } from './surge-lifecycle.ts';
import type { SurgeVerdict } from './verdict.ts';

/** One alert that a rule would have raised. */
export interface ReplayedAlert {
  /** When it could first have been told: the end of the bucket that tipped it. */
  openedAt: Date;
  /** When it had calmed down, or was told anew; null while it lasts. */
  closedAt: Date | null;
  /** End of the bucket at which it was strongest; counts, score and severity are those of then. */
  peakAt: Date;
  /** Mentions in the window that was told. */
  count: number;
  /** What was usual for that window, and the count that 95 of 100 such windows stay below. */
  expected: number;
  upper: number;
  /** In [0, 1]; 0.5 is where a balanced rule tells. */
  score: number;
  severity: Severity;
}

/** A score below that of telling. */
const UNTOLD = 0.5 - 1e-6;

/** What one verdict did to the alerts of a rule. */
export interface LogStep {
  /** Whether a new alert is told now. */
  tells: boolean;
  /** In [0, 1]: that of telling now. At least 0.5 exactly where the rule, were it balanced, tells. */
  score: number;
  /** The alert that ended now. */
  closed: ReplayedAlert | null;
}

/**
 * The alerts of one rule that tells at `threshold`, followed through their whole life as in production
 * ({@link nextStep}). An alert that is told again because it doubled in strength, or because it came back, is a new
 * line; what merely lasts is not.
 */
export class AlertLog {
  readonly #threshold: number;
  #incident: IncidentView | null = null;
  #alert: ReplayedAlert | null = null;

  constructor(threshold: number) {
    this.#threshold = threshold;
  }

  /** Takes in the verdict on the bucket that ended at `at`. */
  take(verdict: SurgeVerdict, at: Date): LogStep {
    const decision = nextStep(this.#incident, verdict, at, this.#threshold);
    const score = scoreOf(verdict.strength);
    if (decision === null) return { tells: false, score: Math.min(score, UNTOLD), closed: null };
    const tells = this.#isNews(decision, verdict);
    this.#incident = following(this.#incident, decision, verdict, at);
    const closed = tells || decision.step === 'recover' ? this.#close(at) : null;
    if (tells) this.#alert = { openedAt: at, closedAt: null, ...peakOf(verdict, decision.severity, at) };
    else if (this.#alert !== null && scoreOf(verdict.strength) > this.#alert.score) {
      Object.assign(this.#alert, peakOf(verdict, decision.severity, at));
    }
    return { tells, score: tells ? score : Math.min(score, UNTOLD), closed };
  }

  /** When the alert last moved; null while there never was one. What ended before was judged by then. */
  get movedAt(): Date | null {
    if (this.#incident === null) return null;
    const { toldAt, recoveredAt, resolvedAt } = this.#incident;
    return new Date(Math.max(+toldAt, +(recoveredAt ?? 0), +(resolvedAt ?? 0)));
  }

  /** The alert that still lasts at the end of the series. */
  end(): ReplayedAlert | null {
    const last = this.#alert;
    this.#alert = null;
    return last;
  }

  #isNews(decision: SurgeDecision, verdict: SurgeVerdict): boolean {
    if (!decision.tell) return false;
    if (decision.step === 'open' || decision.step === 'reopen') return true;
    return decision.step === 'escalate' && verdict.strength >= 2 * (this.#incident?.toldStrength ?? 0);
  }

  #close(at: Date): ReplayedAlert | null {
    const ended = this.#alert;
    this.#alert = null;
    if (ended !== null) ended.closedAt = at;
    return ended;
  }
}

/** The incident as it stands after `decision`, as production keeps it. */
function following(
  before: IncidentView | null,
  { step, severity, tell }: SurgeDecision,
  verdict: SurgeVerdict,
  at: Date,
): IncidentView {
  const told = { toldAt: at, toldStrength: verdict.strength };
  if (before === null || step === 'open') {
    return { status: 'open', severity, recoveredAt: null, resolvedAt: null, ...told };
  }
  switch (step) {
    case 'recover':
      return { ...before, status: 'recovered', recoveredAt: at };
    case 'resolve':
      return { ...before, status: 'resolved', resolvedAt: at };
    case 'reopen':
      return { ...before, status: 'open', severity, recoveredAt: null, ...(tell ? told : {}) };
    default:
      return { ...before, severity, ...(tell ? told : {}) };
  }
}

function peakOf({ observed, expected, upper, strength }: SurgeVerdict, severity: Severity, at: Date) {
  return { peakAt: at, count: observed, expected, upper, score: scoreOf(strength), severity };
}
