import type { SurgeStep } from '../../alerts/detect/surge-lifecycle.ts';
import { lockBrand } from '../../db/repos/brands/brands.ts';
import { takeAlertsBack } from '../../db/repos/incidents/alerts.ts';
import { enabledRuleIds, lockRule, markEvaluated } from '../../db/repos/incidents/rules.ts';
import { transaction } from '../../db/store.ts';
import { addMs, bucketOf, DAY, MINUTE } from '../core/time.ts';
import type { PipelineContext } from './context.ts';
import { applyAlert } from './incidents/apply-alert.ts';
import { flagMention } from './rules/flag-mention.ts';
import { evaluatorOf } from './rules/registry.ts';

type EvaluateContext = Pick<PipelineContext, 'store' | 'clock' | 'baseUrl' | 'replays' | 'log'>;

/** Judges the rules in use of the given brands (null: of all) and says how much came of it: steps of alerts, and flagged mentions. */
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
 * @returns the steps that its alerts took and the mentions it flagged, in order
 */
export async function evaluateRule(
  context: EvaluateContext,
  ruleId: string,
): Promise<(SurgeStep | 'flag')[]> {
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
/** Mentions are stamped when they come, and seen when their transaction has ended. */
const IN_FLIGHT = 5 * MINUTE;

async function judge(context: EvaluateContext, ruleId: string): Promise<(SurgeStep | 'flag')[]> {
  const { store, clock, baseUrl } = context;
  const now = clock.now();
  const newest = bucketOf(now);
  const locked = await lockRule(store, ruleId);
  const brand = locked === null ? null : await lockBrand(store, locked.rule.brandId);
  if (locked === null || brand === null || !locked.rule.enabled) return [];
  const { rule, evaluatedThrough } = locked;
  await markEvaluated(store, ruleId, newest);
  await takeAlertsBack(store, ruleId, now);
  const evaluator = evaluatorOf(rule.kind);
  if (evaluator === null) throw new Error(`nothing judges rules of the kind "${rule.kind}"`);
  const since = new Date(Math.max(addMs(newest, -STILL_NEWS).getTime(), rule.createdAt.getTime()));
  // A clock that was ahead has judged nothing of what came since.
  const judged = evaluatedThrough === null || evaluatedThrough > now ? since : evaluatedThrough;
  const seen = Math.max(since.getTime(), addMs(judged, -IN_FLIGHT).getTime());
  const seenSince = new Date(Math.max(seen, rule.createdAt.getTime()));
  const findings = await evaluator.judge(context, { rule, brand, since, newest, seenSince });
  for (const [index, finding] of findings.entries()) {
    // A millisecond apart, so that what happened is told in its order.
    const at = addMs(now, index);
    if ('mention' in finding) await flagMention(store, baseUrl, finding, at);
    else await applyAlert(store, baseUrl, { ...finding, at });
  }
  return findings.map((finding) => ('mention' in finding ? 'flag' : finding.step));
}
