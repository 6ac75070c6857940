import { competitorsOf, findBrand } from '../../../db/repos/brands/brands.ts';
import type { AlertStep } from '../incidents/alert-step.ts';
import { themedSeries } from '../themed-series.ts';
import type { RuleEvaluator } from './evaluator.ts';
import { observe } from './observe.ts';
import { surgeSteps } from './surge.ts';

/** More negative mentions of a competitor than it usually has; it is worth knowing, and nobody's emergency. */
export const competitorCrisis: RuleEvaluator = {
  kind: 'competitor-crisis',
  async judge(context, judged) {
    const { store } = context;
    const steps: AlertStep[] = [];
    for (const id of (await competitorsOf(store, judged.brand.id)).toSorted()) {
      const competitor = await findBrand(store, id);
      if (competitor === null) continue;
      steps.push(
        ...(await surgeSteps(context, judged, {
          subject: { kind: 'brand', id, title: competitor.name },
          series: await themedSeries(store, id, judged.newest),
          observe: (span) => observe(store, competitor, span),
          severity: 'info',
        })),
      );
    }
    return steps;
  },
};
