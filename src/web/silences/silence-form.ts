import { ruleKinds } from '../../../alerts/rule-kinds.ts';
import type { Brand } from '../../core/brand.ts';
import { severities } from '../../core/incident.ts';
import type { Silence } from '../../core/routing.ts';
import { addMs, HOUR } from '../../core/time.ts';
import { instantOf } from '../../core/zone-time.ts';
import { FormError } from '../form.ts';
import { mayAct } from '../visitor.ts';
import { t } from '../words/t.ts';

/** A silence as a person asks for it. */
export type SilenceFields = Pick<Silence, 'brandId' | 'matchers' | 'startsAt' | 'endsAt' | 'reason'>;

const LONGEST_HOURS = 24 * 31;
const LONGEST_REASON = 2_000;
const LONGEST_MATCHER = 200;

/**
 * The silence that a form asks for.
 *
 * @param zone IANA zone in which its times are meant
 * @throws {FormError} where something is missing or cannot be read
 */
export function silenceIn(
  field: (name: string) => string,
  brands: readonly Brand[],
  { zone, now }: { zone: string; now: Date },
): SilenceFields {
  const reason = field('reason').slice(0, LONGEST_REASON);
  if (reason === '') throw new FormError(t('Say why, so that others know.'));
  const brand = field('brand');
  if (brand === '' ? !mayAct(null) : !brands.some(({ id }) => id === brand))
    throw new FormError(t('There is no such brand.'));
  return { brandId: brand || null, matchers: matchersIn(field), reason, ...spanIn(field, zone, now) };
}

function spanIn(
  field: (name: string) => string,
  zone: string,
  now: Date,
): Pick<Silence, 'startsAt' | 'endsAt'> {
  const startsAt = field('from') === '' ? now : instantOf(field('from'), zone);
  const hours = Number(field('hours') || 1);
  const endsAt =
    field('until') !== '' ? instantOf(field('until'), zone) : startsAt && addMs(startsAt, hours * HOUR);
  if (startsAt === null || endsAt === null || !(hours > 0))
    throw new FormError(t('Its times cannot be read.'));
  if (endsAt <= startsAt || endsAt <= now)
    throw new FormError(t('It must end after it begins, and not before now.'));
  if (endsAt.getTime() - startsAt.getTime() > LONGEST_HOURS * HOUR)
    throw new FormError(t('A silence lasts a month at most.'));
  return { startsAt, endsAt };
}

function matchersIn(field: (name: string) => string): Silence['matchers'] {
  const chosen = severities.filter((one) => field(`severity-${one}`) === 'yes');
  const kinds = ruleKinds.map(({ id }) => id).filter((id) => field(`kind-${id}`) === 'yes');
  const theme = field('theme').slice(0, LONGEST_MATCHER);
  const title = field('title').slice(0, LONGEST_MATCHER);
  return {
    ...(chosen.length > 0 && chosen.length < severities.length && { severities: chosen }),
    ...(kinds.length > 0 && { rules: kinds }),
    ...(theme !== '' && { themes: [theme] }),
    ...(title !== '' && { title }),
  };
}
