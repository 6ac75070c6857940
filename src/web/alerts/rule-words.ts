import { ruleKindById } from '../../../alerts/rule-kinds.ts';
import { surgeSettings } from '../../../alerts/rules/surges.ts';
import type { Rule, Sensitivity } from '../../core/rule.ts';

/** What a sensitivity grants. */
export const sensitivityWords: Readonly<Record<Sensitivity, string>> = {
  low: 'Low: a false alarm in a year',
  balanced: 'Balanced: a false alarm in ten weeks',
  high: 'High: a false alarm in three weeks',
};

export function kindTitle(kind: string): string {
  return ruleKindById(kind)?.title ?? kind;
}

/** How readily a rule tells, in words; its settings as they stand where it does not judge counts. */
export function settingsWords({ settings }: Pick<Rule, 'settings'>): string {
  const read = surgeSettings.safeParse(settings);
  if (!read.success) {
    return Object.entries(settings)
      .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
      .join(', ');
  }
  return 'sensitivity' in read.data
    ? sensitivityWords[read.data.sensitivity]
    : `At most ${timesWords(read.data.atMostPerWeek)} a week`;
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** `once`, `3 times`, `0.5 times`. */
export function timesWords(times: number): string {
  return times === 1 ? 'once' : `${number.format(times)} times`;
}
