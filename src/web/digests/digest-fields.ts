import { cron, timezone } from '../../config/team-file/times.ts';
import type { Brand } from '../../core/brand.ts';
import type { Digest } from '../../core/digest.ts';
import { t } from '../words/t.ts';
import { cronOf, rhythms, type Schedule, scheduleOf } from './schedule.ts';

/** What a person has filled in of a digest. */
export interface DigestFields extends Schedule {
  brandId: string;
  timezone: string;
  receiverIds: readonly string[];
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/u;

export function freshFields(brand: Brand | undefined): DigestFields {
  const zone = brand?.timezone ?? 'UTC';
  return { ...scheduleOf('0 8 * * 1-5'), brandId: brand?.id ?? '', timezone: zone, receiverIds: [] };
}

export function fieldsOf({ brandId, at, timezone, receiverIds }: Digest): DigestFields {
  return { ...scheduleOf(at), brandId, timezone, receiverIds };
}

/** The fields of a submitted form. */
export function fieldsIn(
  field: (name: string) => string,
  brandId: string,
  receiverIds: readonly string[],
): DigestFields {
  return {
    brandId,
    rhythm: rhythms.find((known) => known === field('rhythm')) ?? 'daily',
    weekday: Math.min(Math.max(Math.trunc(Number(field('weekday'))) || 1, 1), 7),
    time: field('time'),
    cron: field('cron').slice(0, 100),
    timezone: field('timezone').slice(0, 100),
    receiverIds: receiverIds.filter((id) => field(`receiver-${id}`) === 'yes'),
  };
}

/** What is wrong with the fields, by their names. */
export function faultsIn(fields: DigestFields, brands: readonly Brand[]): Record<string, string> {
  const { brandId, rhythm, time, timezone: zone } = fields;
  const expression = cron.safeParse(fields.cron);
  return {
    ...(!brands.some(({ id }) => id === brandId) && { brand: t('Choose a brand.') }),
    ...(rhythm !== 'cron' && !TIME.test(time) && { time: t('Write a time such as 08:00.') }),
    ...(rhythm === 'cron' &&
      !expression.success && {
        cron: t('This does not look right: {what}', { what: expression.error.issues[0]?.message ?? '' }),
      }),
    ...((zone === '' || !timezone.safeParse(zone).success) && {
      timezone: t('There is no such time zone. Write one such as Europe/Berlin.'),
    }),
  };
}

/** What the fields come to. */
export function wishOf(fields: DigestFields): Pick<Digest, 'at' | 'timezone' | 'receiverIds'> {
  return { at: cronOf(fields), timezone: fields.timezone, receiverIds: [...fields.receiverIds] };
}
