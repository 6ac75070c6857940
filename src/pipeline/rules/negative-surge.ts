import { themedSeries } from '../themed-series.ts';
import type { RuleEvaluator } from './evaluator.ts';
import { observe } from './observe.ts';
import { surgeSteps } from './surge.ts';

/** More negative mentions than a brand usually has at this hour, given how much else is said; its themes strengthen it. */
export const negativeSurge: RuleEvaluator = {
  kind: 'negative-surge',
  async judge(context, judged) {
    const { store } = context;
    const { brand, newest } = judged;
    return surgeSteps(context, judged, {
      subject: null,
      series: await themedSeries(store, brand.id, newest),
      observe: (span) => observe(store, brand, span),
    });
  },
};
