import type { Incident, IncidentAlert } from '../../core/incident.ts';
import type { Silence } from '../../core/routing.ts';
import { addMs, HOUR } from '../../core/time.ts';
import type { SilenceWish } from '../../setup/silences.ts';
import { FormError } from '../form.ts';
import { t } from '../words/t.ts';

const LONGEST_HOURS = 24 * 31;
const LONGEST_REASON = 2_000;

/** The kinds of the rules that see an incident: a silence of one alone would not keep it quiet. */
export function kindsOf(
  { ruleKind }: Pick<Incident, 'ruleKind'>,
  alerts: readonly Pick<IncidentAlert, 'ruleKind'>[],
): string[] {
  return [...new Set([ruleKind, ...alerts.map((alert) => alert.ruleKind)])];
}

/**
 * The silence that a form on the page of an incident asks for.
 *
 * @throws {FormError} where something is missing or cannot be read
 */
export function silenceFrom(
  { brandId, kinds }: { brandId: string; kinds: readonly string[] },
  field: (name: string) => string,
  { actor, now }: { actor: string; now: Date },
): SilenceWish {
  const reason = field('reason').slice(0, LONGEST_REASON);
  if (reason === '') throw new FormError(t('Say why, so that others know.'));
  const hours = Number(field('hours'));
  if (!(hours > 0 && hours <= LONGEST_HOURS)) throw new FormError(t('Its times cannot be read.'));
  const matchers: Silence['matchers'] = field('what') === 'brand' ? {} : { rules: [...kinds] };
  return { brandId, matchers, startsAt: now, endsAt: addMs(now, hours * HOUR), reason, createdBy: actor };
}
