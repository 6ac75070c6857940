import type { IncidentAlert, IncidentStatus } from '../../src/core/incident.ts';
import type { SurgeDecision, SurgeStep } from '../detect/surge-lifecycle.ts';

/** What lifecycles need to know of an alert. */
export type AlertView = Pick<
  IncidentAlert,
  'status' | 'severity' | 'recoveredAt' | 'resolvedAt' | 'toldAt' | 'toldStrength'
>;

/** What a step says of itself: the decision, when its window ends, and how strong it was. */
export interface TakenStep extends SurgeDecision {
  through: Date;
  strength: number;
}

const statuses: Record<SurgeStep, IncidentStatus | null> = {
  open: 'open',
  grow: null,
  escalate: null,
  reopen: 'open',
  recover: 'recovered',
  resolve: 'resolved',
};

/** Whether a step says that it got worse, or goes on. */
export function worsens(step: SurgeStep): boolean {
  return step !== 'recover' && step !== 'resolve';
}

/** An alert after a step (null before: there was none). A lifecycle can thereby be followed before it is written down. */
export function afterStep(before: AlertView | null, taken: TakenStep): AlertView {
  const { step, severity, tell, through, strength } = taken;
  const opens = before === null || step === 'open';
  const told = tell && worsens(step);
  return {
    status: opens ? 'open' : (statuses[step] ?? before.status),
    severity,
    recoveredAt: step === 'recover' ? through : opens || step === 'reopen' ? null : before.recoveredAt,
    resolvedAt: step === 'resolve' ? through : opens ? null : before.resolvedAt,
    toldAt: opens || told ? through : before.toldAt,
    toldStrength: opens || told ? strength : before.toldStrength,
  };
}
