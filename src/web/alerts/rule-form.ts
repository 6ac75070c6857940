import { ruleKindById } from '../../../alerts/rule-kinds.ts';
import { surgeSettings } from '../../../alerts/rules/surges.ts';
import { type Rule, type Sensitivity, sensitivities } from '../../core/rule.ts';
import { streamsOf } from '../../pipeline/trials/streams.ts';
import { type ChainFields, chainFieldsIn, chainFieldsOf, noChain } from '../escalations/chain-fields.ts';
import { type PlainSetting, plainSettings, readPlain } from './plain-settings.ts';

/** What a person has filled in of a rule. */
export interface RuleFields {
  brandId: string;
  kind: string;
  /** How readily a kind tells that judges counts: a sensitivity, or `budget`. */
  telling: Sensitivity | 'budget';
  /** As it was written. */
  perWeek: string;
  /** Settings of the other kinds, as they were written. */
  written: Readonly<Record<string, string>>;
  receiverIds: readonly string[];
  /** Who else is told while nobody acknowledges. */
  chain: ChainFields;
}

/** Whether rules of a kind judge counts: all of these are set alike. */
export function judgesCounts(kind: string): boolean {
  return streamsOf(kind) !== null;
}

/** Whether stored history says what rules of a kind would have told. */
export function canBeTried(kind: string): boolean {
  return judgesCounts(kind) || kind === 'keyword';
}

/** The settings of a kind that does not judge counts. */
export function settingsToWrite(kind: string): PlainSetting[] {
  const known = ruleKindById(kind);
  return known === null || judgesCounts(kind) ? [] : plainSettings(known);
}

/** Fields in which nobody has written. */
export function freshFields(brandId: string, kind: string): RuleFields {
  const written = Object.fromEntries(settingsToWrite(kind).map(({ name, initial }) => [name, initial]));
  return { brandId, kind, telling: 'balanced', perWeek: '1', written, receiverIds: [], chain: noChain };
}

/** The fields of a submitted form. */
export function fieldsIn(
  field: (name: string) => string,
  { brandId, kind }: Pick<RuleFields, 'brandId' | 'kind'>,
  receiverIds: readonly string[],
): RuleFields {
  const telling = [...sensitivities, 'budget' as const].find((known) => known === field('telling'));
  return {
    ...{ brandId, kind, perWeek: field('perWeek') },
    telling: telling ?? 'balanced',
    written: Object.fromEntries(settingsToWrite(kind).map(({ name }) => [name, field(`set-${name}`)])),
    receiverIds: receiverIds.filter((id) => field(`receiver-${id}`) === 'yes'),
    chain: chainFieldsIn(field, receiverIds),
  };
}

/** The fields of a rule as it is stored. */
export function fieldsOf({ brandId, kind, settings, receiverIds, escalation }: Rule): RuleFields {
  const chain = chainFieldsOf(escalation);
  const fresh = { ...freshFields(brandId, kind), receiverIds, chain };
  if (!judgesCounts(kind)) {
    const shown = Object.keys(fresh.written).map((name) => [name, shownValue(settings[name])] as const);
    return { ...fresh, written: Object.fromEntries(shown) };
  }
  const read = surgeSettings.parse(settings);
  return 'sensitivity' in read
    ? { ...fresh, telling: read.sensitivity }
    : { ...fresh, telling: 'budget', perWeek: String(read.atMostPerWeek) };
}

function shownValue(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : '';
  return value === undefined || value === null ? '' : String(value);
}

/**
 * The settings that fields come to; whether they are valid is for the kind of rule to say.
 *
 * @param before as they stand: what the form does not show stays
 */
export function settingsIn(
  { kind, telling, perWeek, written }: RuleFields,
  before: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const toWrite = settingsToWrite(kind);
  if (judgesCounts(kind))
    return telling === 'budget'
      ? { atMostPerWeek: Number(perWeek.replace(',', '.')) }
      : { sensitivity: telling };
  const shown = new Set(toWrite.map(({ name }) => name));
  const kept = Object.entries(before).filter(([name]) => !shown.has(name));
  return { ...Object.fromEntries(kept), ...readPlain(toWrite, (name) => written[name] ?? '') };
}
