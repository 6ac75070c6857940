import type { DeliveryFilter } from '../../../db/repos/telling/deliveries.ts';
import { deliveryStates } from '../../core/delivery.ts';
import { isId } from '../../core/is-id.ts';
import { instantOf } from '../../core/zone-time.ts';

/** The filter of the list as its address writes it; what cannot be read is left out. */
export interface DeliveryQuery extends Pick<DeliveryFilter, 'state' | 'receiverId'> {
  brandId: string | undefined;
  /** Days, as `2026-01-31`; both are within. */
  from: string;
  to: string;
}

const DAY_FORM = /^\d{4}-\d\d-\d\d$/u;

export function readQuery(param: (name: string) => string | undefined): DeliveryQuery {
  const id = (name: string) => (isId(param(name) ?? '') ? param(name) : undefined);
  const day = (name: string) => (DAY_FORM.test(param(name) ?? '') ? (param(name) ?? '') : '');
  return {
    state: deliveryStates.find((state) => state === param('state')),
    receiverId: id('receiver'),
    brandId: id('brand'),
    from: day('from'),
    to: day('to'),
  };
}

/** What the database is asked for, days taken in `zone` (IANA). */
export function filterOf({ state, receiverId, from, to }: DeliveryQuery, zone: string): DeliveryFilter {
  const end = to === '' ? null : instantOf(`${to}T23:59:59`, zone);
  return {
    ...{ state, receiverId },
    from: (from === '' ? null : instantOf(from, zone)) ?? undefined,
    to: end === null ? undefined : new Date(end.getTime() + 1_000),
  };
}

export function deliveriesHref(query: DeliveryQuery, cursor: string | null): string {
  const { state, receiverId, brandId, from, to } = query;
  const params = new URLSearchParams({
    ...(state && { state }),
    ...(receiverId && { receiver: receiverId }),
    ...(brandId && { brand: brandId }),
    ...(from && { from }),
    ...(to && { to }),
    ...(cursor !== null && { cursor }),
  });
  return params.size === 0 ? '/deliveries' : `/deliveries?${params}`;
}
