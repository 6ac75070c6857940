import { thresholds } from '../../../alerts/detect/sensitivity.ts';
import { surgeSettings } from '../../../alerts/rules/surges.ts';
import type { Rule } from '../../core/rule.ts';
import { DAY } from '../../core/time.ts';
import type { PipelineContext } from '../context.ts';
import { replayRule } from './replay-rule.ts';

/** Days of its own history by which a rule that may tell so often a week is set. */
export const HISTORY_DAYS = 90;

/**
 * Strength from which a rule that judges counts tells at `at`. One that may tell at most so often a week is set anew every
 * midnight (UTC) by what it would have told in the 90 days before; it has one threshold for all of its subjects.
 *
 * @throws {z.ZodError} when the rule's settings are not valid
 */
export async function thresholdNow(
  { store, replays }: Pick<PipelineContext, 'store' | 'replays'>,
  { id, brandId, kind, settings }: Pick<Rule, 'id' | 'brandId' | 'kind' | 'settings'>,
  at: Date,
): Promise<number> {
  const wish = surgeSettings.parse(settings);
  if ('sensitivity' in wish) return thresholds[wish.sensitivity];
  const midnight = new Date(Math.floor(at.getTime() / DAY) * DAY);
  const name = `${id} ${wish.atMostPerWeek} ${midnight.toISOString()}`;
  return replays.threshold(name, async () => {
    const { threshold } = await replayRule(store, { brandId, kind, settings, days: HISTORY_DAYS }, midnight);
    return threshold;
  });
}
