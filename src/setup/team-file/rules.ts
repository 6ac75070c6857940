import { isDeepStrictEqual } from 'node:util';
import { allRules, updateRule } from '../../../db/repos/rules.ts';
import type { Store } from '../../../db/store.ts';
import type { TeamRule } from '../../config/team-file/team-file.ts';
import type { Escalation } from '../../core/routing.ts';
import { addRule, checkedRuleSettings } from '../rules.ts';
import type { AppliedChange } from './applied-change.ts';

/** A brand has at most one rule of a kind in a file. */
export async function applyRule(
  store: Store,
  wish: TeamRule,
  brandId: string,
  { receiverIds, escalation }: { receiverIds: string[]; escalation: Escalation | null },
  now: Date,
): Promise<AppliedChange> {
  const change = (action: AppliedChange['action']) => ({
    noun: 'rule' as const,
    name: `${wish.kind} ${wish.brand}`,
    action,
  });
  const before = (await allRules(store)).find((rule) => rule.brandId === brandId && rule.kind === wish.kind);
  if (before === undefined) {
    await addRule(store, { brandId, kind: wish.kind, settings: wish.settings, receiverIds, escalation }, now);
    return change('added');
  }
  const settings = checkedRuleSettings(wish.kind, wish.settings);
  const same =
    isDeepStrictEqual(before.settings, settings) &&
    isDeepStrictEqual(before.escalation, escalation) &&
    isDeepStrictEqual(before.receiverIds.toSorted(), receiverIds.toSorted());
  if (same) return change('unchanged');
  await updateRule(store, before.id, { settings, receiverIds, escalation });
  return change('changed');
}
