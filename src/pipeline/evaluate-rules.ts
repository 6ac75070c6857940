import { nextStep, type SurgeStep } from '../../alerts/detect/surge-lifecycle.ts';
import { negativeSurgeSettings } from '../../alerts/rule-kinds.ts';
import { findBrand } from '../../db/repos/brands.ts';
import { latestIncidentOf, type TrackedIncident } from '../../db/repos/incidents.ts';
import { enabledRuleIds, lockRule, markEvaluated } from '../../db/repos/rules.ts';
import { type Store, transaction } from '../../db/store.ts';
import { bucketOf } from '../core/time.ts';
import type { PipelineContext } from './context.ts';
import { countSeries } from './count-series.ts';
import { moveIncident, openIncident } from './incident-steps.ts';
import type { Judgement } from './judgement.ts';

type EvaluateContext = Pick<PipelineContext, 'store' | 'clock' | 'baseUrl' | 'replays' | 'log'>;

/** Judges the rules in use of the given brands (null: of all) and says how many incidents moved. */
export async function evaluateRules(
  context: EvaluateContext,
  brandIds: readonly string[] | null,
): Promise<number> {
  let moved = 0;
  for (const ruleId of await enabledRuleIds(context.store, brandIds)) {
    try {
      if ((await evaluateRule(context, ruleId)) !== null) moved += 1;
    } catch (error) {
      context.log.error({ err: error, ruleId }, 'rule could not be judged');
    }
  }
  return moved;
}

/**
 * Judges one rule on its brand's newest closed quarter-hour. What follows from it (incident, timeline, messages to
 * receivers) commits together with the mark that it was judged; the rule is held meanwhile, so that two workers
 * never tell one event twice.
 */
export async function evaluateRule(context: EvaluateContext, ruleId: string): Promise<SurgeStep | null> {
  const at = context.clock.now();
  const through = bucketOf(at);
  return transaction(context.store, async (store) => {
    const rule = await lockRule(store, ruleId);
    const brand = rule === null ? null : await findBrand(store, rule.brandId);
    if (rule === null || brand === null || !rule.enabled) return null;
    await markEvaluated(store, ruleId, through);
    const verdict = context.replays.of(rule.id).verdict(await countSeries(store, brand.id, through));
    if (verdict === null) return null;
    const latest = await latestIncidentOf(store, ruleId);
    const decision = nextStep(
      latest,
      verdict,
      through,
      negativeSurgeSettings.parse(rule.settings).sensitivity,
    );
    if (decision === null) return null;
    await act(store, context.baseUrl, { rule, brand, verdict, decision, through, at }, latest);
    return decision.step;
  });
}

async function act(
  store: Store,
  baseUrl: string,
  judgement: Judgement,
  latest: TrackedIncident | null,
): Promise<void> {
  if (latest === null || judgement.decision.step === 'open') await openIncident(store, baseUrl, judgement);
  else await moveIncident(store, baseUrl, judgement, latest);
}
