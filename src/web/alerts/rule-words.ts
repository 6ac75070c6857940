import { ruleKindById } from '../../../alerts/rule-kinds.ts';
import { surgeSettings } from '../../../alerts/rules/surges.ts';
import type { Rule, Sensitivity } from '../../core/rule.ts';
import { judgesCounts } from './rule-form.ts';

/** What a sensitivity grants. */
export const sensitivityWords: Readonly<Record<Sensitivity, string>> = {
  low: 'Low: a false alarm in a year',
  balanced: 'Balanced: a false alarm in ten weeks',
  high: 'High: a false alarm in three weeks',
};

export function kindTitle(kind: string): string {
  return ruleKindById(kind)?.title ?? kind;
}

/** What a rule is set to, in words. */
export function settingsWords({ kind, settings }: Pick<Rule, 'kind' | 'settings'>): string {
  if (!judgesCounts(kind)) {
    const shown = Object.entries(settings).filter(([, value]) => value !== null && value !== false);
    return shown
      .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
      .join(', ');
  }
  const read = surgeSettings.parse(settings);
  return 'sensitivity' in read
    ? sensitivityWords[read.sensitivity]
    : `At most ${timesWords(read.atMostPerWeek)} a week`;
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** `once`, `3 times`, `0.5 times`. */
export function timesWords(times: number): string {
  return times === 1 ? 'once' : `${number.format(times)} times`;
}
