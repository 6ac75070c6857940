import { ratingTitle } from '../../../alerts/render/incident-title.ts';
import { fallOf, ratingDropSettings } from '../../../alerts/rules/rating-drop.ts';
import { countWindow } from '../../../db/repos/mentions/mention-window.ts';
import { lowestRated, ratingsIn } from '../../../db/repos/mentions/ratings.ts';
import { addMs, DAY } from '../../core/time.ts';
import { coverageOf } from '../coverage/coverage-of.ts';
import { incidentThemes } from '../understand/incident-themes.ts';
import { conditionSteps } from './condition.ts';
import type { RuleEvaluator } from './evaluator.ts';
import { EVIDENCE } from './observe.ts';

const BEFORE = 90 * DAY;

/** Stars of the last days against those of the three months before. */
export const ratingDrop: RuleEvaluator = {
  kind: 'rating-drop',
  async judge(context, judged) {
    const { store } = context;
    const { brand, newest: to } = judged;
    const { days, ratings, stars, sensitivity } = ratingDropSettings.parse(judged.rule.settings);
    const from = addMs(to, -days * DAY);
    const now = await ratingsIn(store, brand.id, { from, to });
    const before = await ratingsIn(store, brand.id, { from: addMs(from, -BEFORE), to: from });
    const strength = fallOf(now, before, { ratings, stars, sensitivity });
    const show = async () => {
      const window = await countWindow(store, brand.id, from, to);
      return {
        window,
        expected: { negative: 0, upper: 0 },
        coverage: (await coverageOf(store, brand, from, to)).coverage,
        title: ratingTitle({ brand: brand.name, now, before: before.mean, days }),
        themes: await incidentThemes(store, brand.id, { from, to, negative: window.negative }),
        evidence: await lowestRated(store, brand.id, { from, to }, EVIDENCE),
      };
    };
    const severity = before.mean - now.mean >= 1 ? 'critical' : 'warning';
    const condition = { strength, threshold: 1, severity, began: from } as const;
    return conditionSteps(context, judged, { subject: null, condition, show });
  },
};
