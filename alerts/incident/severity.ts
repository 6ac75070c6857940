import { type IncidentAlert, type Severity, severities } from '../../src/core/incident.ts';
import type { Spread } from '../../src/core/outlook.ts';
import { worse } from '../detect/severity.ts';
import { isWorseWhenRead } from './sorts.ts';

/** People who may have read one of the mentions that show it: beyond this it is on many lips. */
const WIDE_REACH = 1_000_000;

/**
 * How bad an incident is: as bad as the worst of its alerts, whose severity goes by their size; one step worse when it
 * surely grows by itself (the 90 % interval of its spread lies above 1), and when what shows it reached a million people.
 * Praise that many read is no worse for that.
 *
 * @param reach estimated audience of the widest mention that shows it, in people; null when not known
 */
export function incidentSeverity(
  alerts: readonly Pick<IncidentAlert, 'severity' | 'ruleKind'>[],
  { reach, spread }: { reach: number | null; spread: Spread | null },
): Severity {
  const worst = alerts.map(({ severity }) => severity).reduce(worse, 'info');
  const aggravated =
    alerts.some(isWorseWhenRead) &&
    ((spread !== null && spread.low > 1) || (reach !== null && reach >= WIDE_REACH));
  const step = severities.indexOf(worst) + (aggravated ? 1 : 0);
  return severities[Math.min(step, severities.length - 1)] as Severity;
}
