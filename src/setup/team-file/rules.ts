import { isDeepStrictEqual } from 'node:util';
import { allRules, updateRule } from '../../../db/repos/incidents/rules.ts';
import type { Store } from '../../../db/store.ts';
import type { TeamRule } from '../../config/team-file/team-file.ts';
import type { Escalation } from '../../core/routing.ts';
import { addRule, checkedRuleSettings } from '../rules.ts';
import type { AppliedChange } from './applied-change.ts';

/**
 * A brand may have several rules of a kind: the first in the file is the first that was made, and so on.
 *
 * @param nth which of its brand and kind it is in the file, counted from 0
 */
export async function applyRule(
  store: Store,
  wish: TeamRule,
  brandId: string,
  { receiverIds, escalation }: { receiverIds: string[]; escalation: Escalation | null },
  nth: number,
  now: Date,
): Promise<AppliedChange> {
  const change = (action: AppliedChange['action']) => ({
    noun: 'rule' as const,
    name: `${wish.kind} ${wish.brand}`,
    action,
  });
  const alike = (await allRules(store)).filter((rule) => rule.brandId === brandId && rule.kind === wish.kind);
  const before = alike[nth];
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
