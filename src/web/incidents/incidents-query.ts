import type { IncidentFilter } from '../../../db/repos/incidents/incidents.ts';
import type { Brand } from '../../core/brand.ts';
import { type IncidentStatus, incidentStatuses, severities } from '../../core/incident.ts';
import { addMs, DAY } from '../../core/time.ts';

/** Statuses of what is not over. */
export const liveStatuses: readonly IncidentStatus[] = ['open', 'acknowledged', 'recovered'];

/** Days that the list can be narrowed to. */
export const periods = [7, 30, 90] as const;

/** What the address of the list asks for, as its form fields say it; empty is anything. */
export interface IncidentsQuery {
  brand: string;
  status: string;
  severity: string;
  days: string;
}

/** Reads the parameters of `/incidents`; what is not known is as good as absent. */
export function readIncidentsQuery(params: URLSearchParams, brands: readonly Brand[]): IncidentsQuery {
  const one = (name: string, values: readonly string[]) =>
    values.find((value) => value === params.get(name)) ?? '';
  return {
    brand: one(
      'brand',
      brands.map(({ id }) => id),
    ),
    status: one('status', incidentStatuses),
    severity: one('severity', severities),
    days: one('days', periods.map(String)),
  };
}

/** The filter for those of `statuses` that the query asks for too; null where it asks for none of them. */
export function incidentFilter(
  { brand, status, severity, days }: IncidentsQuery,
  statuses: readonly IncidentStatus[],
  now: Date,
): IncidentFilter | null {
  const wanted = statuses.filter((one) => status === '' || one === status);
  if (wanted.length === 0) return null;
  return {
    brandId: brand || undefined,
    statuses: wanted,
    severity: severities.find((one) => one === severity),
    openedFrom: days === '' ? undefined : addMs(now, -Number(days) * DAY),
  };
}

/** The address of the list for a query. */
export function incidentsHref(query: IncidentsQuery, cursor?: string): string {
  const given = Object.entries({ ...query, cursor: cursor ?? '' }).filter(([, value]) => value !== '');
  return given.length === 0 ? '/incidents' : `/incidents?${new URLSearchParams(given)}`;
}
