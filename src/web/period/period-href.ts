import { addMs } from '../../core/time.ts';
import { dayOf } from './days.ts';
import type { Period } from './period.ts';

/** What the address of a page says of a period: nothing where it is the usual one. */
export function periodParams({ name, from, to, compared, timezone }: Period): Record<string, string> {
  const comparison = compared?.name ?? 'none';
  return {
    ...(name === '7d' ? {} : { period: name }),
    ...(name === 'custom' ? { from: dayOf(from, timezone), to: dayOf(addMs(to, -1), timezone) } : {}),
    ...(comparison === 'previous' ? {} : { compare: comparison }),
  };
}

/** The address of a page for a period, beside what else it says. */
export function hrefWith(path: string, params: Record<string, string | undefined>): string {
  const given = Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
