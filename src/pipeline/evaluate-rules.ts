import type { SurgeStep } from '../../alerts/detect/surge-lifecycle.ts';
import { lockBrand } from '../../db/repos/brands.ts';
import { enabledRuleIds, lockRule, markEvaluated } from '../../db/repos/rules.ts';
import { transaction } from '../../db/store.ts';
import { addMs, bucketOf, DAY } from '../core/time.ts';
import type { PipelineContext } from './context.ts';
import { applyAlert } from './incidents/apply-alert.ts';
import { evaluatorOf } from './rules/registry.ts';

type EvaluateContext = Pick<PipelineContext, 'store' | 'clock' | 'baseUrl' | 'replays' | 'log'>;

/** Judges the rules in use of the given brands (null: of all) and says how many steps their alerts took. */
export async function evaluateRules(
  context: EvaluateContext,
  brandIds: readonly string[] | null,
): Promise<number> {
  let moved = 0;
  for (const ruleId of await enabledRuleIds(context.store, brandIds)) {
    try {
      moved += (await evaluateRule(context, ruleId)).length;
    } catch (error) {
      context.log.error({ err: error, ruleId }, 'rule could not be judged');
    }
  }
  return moved;
}

/**
 * Judges one rule. What follows (alerts, incidents, timelines, messages to receivers) commits together with the mark
 * that it was judged; the rule is held meanwhile, so that two workers never tell one event twice, and so is its brand,
 * so that two rules that see one cause make one incident of it.
 *
 * @returns the steps that its alerts took, in order
 */
export async function evaluateRule(context: EvaluateContext, ruleId: string): Promise<SurgeStep[]> {
  try {
    return await transaction(context.store, (store) => judge({ ...context, store }, ruleId));
  } catch (error) {
    // What the replay has seen was not acted upon.
    context.replays.forget(ruleId);
    throw error;
  }
}

/** How far back is still news. */
const STILL_NEWS = DAY;

async function judge(context: EvaluateContext, ruleId: string): Promise<SurgeStep[]> {
  const { store, clock, baseUrl } = context;
  const now = clock.now();
  const newest = bucketOf(now);
  const rule = await lockRule(store, ruleId);
  const brand = rule === null ? null : await lockBrand(store, rule.brandId);
  if (rule === null || brand === null || !rule.enabled) return [];
  await markEvaluated(store, ruleId, newest);
  const evaluator = evaluatorOf(rule.kind);
  if (evaluator === null) throw new Error(`nothing judges rules of the kind "${rule.kind}"`);
  const since = new Date(Math.max(addMs(newest, -STILL_NEWS).getTime(), rule.createdAt.getTime()));
  const steps = await evaluator.judge(context, { rule, brand, since, newest });
  for (const [index, step] of steps.entries()) {
    // A millisecond apart, so that what happened is told in its order.
    await applyAlert(store, baseUrl, { ...step, at: addMs(now, index) });
  }
  return steps.map(({ step }) => step);
}
