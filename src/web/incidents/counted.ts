import { ruleWords } from '../../../alerts/render/rule-words.ts';
import type { Incident, IncidentAlert } from '../../core/incident.ts';

/** Whether the numbers of an incident are of complaints; praise and silence have others. */
export function countsComplaints({ ruleKind }: Pick<Incident, 'ruleKind'>): boolean {
  return !ruleWords(ruleKind).noComplaints;
}

/** Whether an incident is of how much is said, whatever its feeling. */
export function countsAll({ ruleKind }: Pick<Incident, 'ruleKind'>): boolean {
  return ruleWords(ruleKind).countsAll === true;
}

const COMPETITOR = 'brand:';

/** Id of the brand whose mentions an incident counts: a competitor's where that has trouble, else its own. */
export function countedBrandId(
  { brandId }: Pick<Incident, 'brandId'>,
  alerts: readonly Pick<IncidentAlert, 'subject'>[],
): string {
  const competitor = alerts.find(({ subject }) => subject.startsWith(COMPETITOR));
  return competitor === undefined ? brandId : competitor.subject.slice(COMPETITOR.length);
}
