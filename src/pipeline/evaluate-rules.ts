import { nextStep, type SurgeStep } from '../../alerts/detect/surge-lifecycle.ts';
import { negativeSurgeSettings } from '../../alerts/rule-kinds.ts';
import { findBrand } from '../../db/repos/brands.ts';
import { latestIncidentOf, type TrackedIncident } from '../../db/repos/incidents.ts';
import { enabledRuleIds, lockRule, markEvaluated } from '../../db/repos/rules.ts';
import { transaction } from '../../db/store.ts';
import { addMs, bucketOf, DAY } from '../core/time.ts';
import type { PipelineContext } from './context.ts';
import { countSeries } from './count-series.ts';
import { moveIncident, openIncident } from './incident-steps.ts';

type EvaluateContext = Pick<PipelineContext, 'store' | 'clock' | 'baseUrl' | 'replays' | 'log'>;

/** Judges the rules in use of the given brands (null: of all) and says how many steps their incidents took. */
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
 * Judges one rule on its brand's newest closed quarter-hour, and on every earlier one of the last day that nobody
 * judged (the program was down) or whose counts have changed since (mentions came in late): a burst that was over
 * before it could be seen is told all the same. What follows (incident, timeline, messages to receivers) commits
 * together with the mark that it was judged; the rule is held meanwhile, so that two workers never tell one event
 * twice.
 *
 * @returns the steps that its incidents took, in order
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

/** How far back a quarter-hour is still judged. */
const STILL_NEWS = DAY;

async function judge({ store, clock, replays, baseUrl }: EvaluateContext, ruleId: string) {
  const now = clock.now();
  const newest = bucketOf(now);
  const rule = await lockRule(store, ruleId);
  const brand = rule === null ? null : await findBrand(store, rule.brandId);
  if (rule === null || brand === null || !rule.enabled) return [];
  await markEvaluated(store, ruleId, newest);
  const { sensitivity } = negativeSurgeSettings.parse(rule.settings);
  let latest = await latestIncidentOf(store, ruleId);
  const since = latestOf([addMs(newest, -STILL_NEWS), rule.createdAt, ...(latest ? stepsOf(latest) : [])]);
  const series = await countSeries(store, brand.id, newest);
  const steps: SurgeStep[] = [];
  for (const { verdict, through } of replays.of(ruleId).verdicts(series, since)) {
    const decision = nextStep(latest, verdict, through, sensitivity);
    if (decision === null) continue;
    // A millisecond apart, so that what happened is told in its order.
    const at = addMs(now, steps.length);
    const judgement = { rule, brand, verdict, decision, through, at };
    if (latest === null || decision.step === 'open') await openIncident(store, baseUrl, judgement);
    else await moveIncident(store, baseUrl, judgement, latest);
    latest = await latestIncidentOf(store, ruleId);
    steps.push(decision.step);
  }
  return steps;
}

/** When an incident moved: what was said before was judged then. */
function stepsOf({ toldAt, recoveredAt, resolvedAt }: TrackedIncident): Date[] {
  return [toldAt, recoveredAt, resolvedAt].filter((at) => at !== null);
}

const latestOf = (dates: readonly Date[]) => new Date(Math.max(...dates.map((date) => date.getTime())));
