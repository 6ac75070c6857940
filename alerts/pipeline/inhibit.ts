import type { Incident } from '../../src/core/incident.ts';

type Inhibited = Pick<Incident, 'id' | 'severity' | 'status'>;

/**
 * The critical incident that keeps news of a lesser one of its brand from everybody: who fights a fire is not told of
 * smoke. It does until it has recovered. Null when the lesser one is to be told.
 *
 * @param live incidents of the same brand
 */
export function inhibitorOf<Live extends Inhibited>(incident: Inhibited, live: readonly Live[]): Live | null {
  if (incident.severity === 'critical') return null;
  return live.find((other) => other.id !== incident.id && inhibits(other)) ?? null;
}

function inhibits({ severity, status }: Inhibited): boolean {
  return severity === 'critical' && (status === 'open' || status === 'acknowledged');
}
