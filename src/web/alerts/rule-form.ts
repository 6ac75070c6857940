import { z } from 'zod';
import { ruleKinds } from '../../../alerts/rule-kinds.ts';
import { surgeSettings } from '../../../alerts/rules/surges.ts';
import { type Rule, type Sensitivity, sensitivities } from '../../core/rule.ts';
import { streamsOf } from '../../pipeline/trials/streams.ts';

/** What a person has filled in of a rule. */
export interface RuleFields {
  brandId: string;
  kind: string;
  /** A sensitivity, or `budget`. */
  telling: Sensitivity | 'budget';
  /** As it was written. */
  perWeek: string;
  receiverIds: string[];
}

/** Kinds that the form can set: those that judge counts, and can be tried on stored history. */
export const formKinds = ruleKinds.filter(({ id }) => streamsOf(id) !== null);

export const noFields: RuleFields = {
  brandId: '',
  kind: 'negative-surge',
  telling: 'balanced',
  perWeek: '1',
  receiverIds: [],
};

/** The fields of a submitted form. */
export function fieldsIn(field: (name: string) => string, receiverIds: readonly string[]): RuleFields {
  const telling = [...sensitivities, 'budget' as const].find((known) => known === field('telling'));
  return {
    brandId: field('brand'),
    kind: field('kind'),
    telling: telling ?? noFields.telling,
    perWeek: field('perWeek'),
    receiverIds: receiverIds.filter((id) => field(`receiver-${id}`) === 'yes'),
  };
}

/** The fields of a rule as it is stored. */
export function fieldsOf({ brandId, kind, settings, receiverIds }: Rule): RuleFields {
  const read = surgeSettings.safeParse(settings);
  const own = { ...noFields, brandId, kind, receiverIds };
  if (!read.success) return own;
  return 'sensitivity' in read.data
    ? { ...own, telling: read.data.sensitivity }
    : { ...own, telling: 'budget', perWeek: String(read.data.atMostPerWeek) };
}

/** The settings that fields come to; whether they are valid is for the kind of rule to say. */
export function settingsIn({ telling, perWeek }: RuleFields): Record<string, unknown> {
  if (telling !== 'budget') return { sensitivity: telling };
  return { atMostPerWeek: z.coerce.number().catch(Number.NaN).parse(perWeek.replace(',', '.')) };
}
