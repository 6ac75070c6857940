import { ruleKindById, ruleKinds } from '../../alerts/rule-kinds.ts';
import { insertRule } from '../../db/repos/incidents/rules.ts';
import { type Store, transaction } from '../../db/store.ts';
import { newId } from '../core/id.ts';
import type { Escalation } from '../core/routing.ts';
import type { Rule } from '../core/rule.ts';
import { checked, SetupError } from './fault.ts';
import { queryFault } from './query-fault.ts';

export interface RuleWish {
  brandId: string;
  kind: string;
  settings: Record<string, unknown>;
  receiverIds: string[];
  escalation?: Escalation | null | undefined;
}

/** @throws {SetupError} when there is no such kind of rule or its settings are not valid */
export async function addRule(store: Store, wish: RuleWish, now: Date): Promise<Rule> {
  const rule: Rule = {
    ...wish,
    id: newId(now),
    escalation: wish.escalation ?? null,
    settings: checkedRuleSettings(wish.kind, wish.settings),
    enabled: true,
    createdAt: now,
  };
  await transaction(store, (tx) => insertRule(tx, rule));
  return rule;
}

/** Settings as the kind of rule reads them, defaults filled in. @throws {SetupError} */
export function checkedRuleSettings(
  kind: string,
  settings: Record<string, unknown>,
): Record<string, unknown> {
  const known = ruleKindById(kind);
  if (known === null) {
    const kinds = ruleKinds.map(({ id }) => id).join(', ');
    throw new SetupError([{ path: 'kind', message: `there is no such rule; there are ${kinds}` }]);
  }
  const read = checked(known.settings, settings, 'settings');
  for (const name of known.queries ?? []) {
    const fault = queryFault(String(read[name]));
    if (fault !== null) {
      const message = `position ${fault.position}: ${fault.message}`;
      throw new SetupError([{ path: `settings.${name}`, message }]);
    }
  }
  return read;
}
