import { unansweredTitle } from '../../../alerts/render/incident-title.ts';
import { unansweredSettings, wantsAnswer } from '../../../alerts/rules/unanswered.ts';
import { waitingMentions } from '../../../db/repos/mentions/unanswered.ts';
import { addMs, DAY, HOUR } from '../../core/time.ts';
import { conditionSteps } from './condition.ts';
import type { RuleEvaluator } from './evaluator.ts';
import { EVIDENCE } from './observe.ts';
import { windowOf } from './window-of.ts';

/** So many at once are more than an oversight. */
const MANY = 10;

/** Complaints past their time to first response, all of them one alert. */
export const unanswered: RuleEvaluator = {
  kind: 'unanswered',
  async judge(context, judged) {
    const { store, clock } = context;
    const { rule, brand } = judged;
    const { hours, leastReach, days } = unansweredSettings.parse(rule.settings);
    const now = clock.now();
    const after = new Date(Math.max(+addMs(now, -days * DAY), +rule.createdAt));
    const until = addMs(now, -hours * HOUR);
    const asked = { after, until, intents: wantsAnswer, leastReach };
    const waiting = await waitingMentions(store, brand.id, asked);
    const seen = waiting.map(({ firstSeenAt }) => +firstSeenAt);
    const oldest = new Date(Math.min(+until, ...seen));
    const severity = waiting.length >= MANY ? 'warning' : 'info';
    // What a person closed opens again for those that fell due later.
    const began = addMs(new Date(Math.max(0, ...seen)), hours * HOUR);
    return conditionSteps(context, judged, {
      subject: null,
      condition: { strength: waiting.length, threshold: 1, severity, began },
      show: async () => ({
        window: windowOf(waiting, { from: oldest, to: now }),
        expected: { negative: 0, upper: 0 },
        coverage: null,
        title: unansweredTitle({ brand: brand.name, count: waiting.length, hours }),
        themes: [],
        evidence: waiting.slice(0, EVIDENCE).map(({ id }) => id),
      }),
    });
  },
};
