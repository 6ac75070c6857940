import { THEME_VOICES } from '../../../alerts/rules/surges.ts';
import { historicVoices, loudThemes, themeBuckets } from '../../../db/repos/counts/rule-series.ts';
import { liveAlertsOf } from '../../../db/repos/incidents/alerts.ts';
import { groupBy } from '../../core/group-by.ts';
import { addMs, DAY } from '../../core/time.ts';
import { fillSeries, judgedVoices, seriesBegin } from '../count-series.ts';
import type { AlertStep } from '../incidents/alert-step.ts';
import type { JudgeContext, Judged, RuleEvaluator } from './evaluator.ts';
import { observe } from './observe.ts';
import { surgeSteps } from './surge.ts';

/** A day to look back over, and the longest window that ends at its beginning. */
const LOUD_WITHIN = 2 * DAY;

/** More complaints of one theme than usual, given how much is said of it; every loud theme is judged by itself. */
export const themeSurge: RuleEvaluator = {
  kind: 'theme-surge',
  async judge(context, judged) {
    const { store } = context;
    const { brand, newest } = judged;
    const span = { from: seriesBegin(newest), to: newest };
    const loud = await loudThemes(
      store,
      brand.id,
      { from: addMs(newest, -LOUD_WITHIN), to: newest },
      THEME_VOICES,
    );
    const themes = [...new Set([...loud, ...(await themesWithAlerts(context, judged))])].toSorted();
    const byTheme = groupBy(await themeBuckets(store, brand.id, themes, span), ({ theme }) => theme);
    const steps: AlertStep[] = [];
    for (const theme of themes) {
      const historic = await historicVoices(store, brand.id, { sentiment: 'negative', theme }, span);
      const voices = new Map(
        (byTheme.get(theme) ?? []).map((counts) => {
          const at = counts.bucket.getTime();
          return [at, judgedVoices(counts, 'negative', historic.get(at) ?? 0)] as const;
        }),
      );
      steps.push(
        ...(await surgeSteps(context, judged, {
          subject: { kind: 'theme', id: theme, title: theme },
          series: await fillSeries(store, brand.id, voices, newest),
          observe: (seen) => observe(store, brand, seen, { theme }),
        })),
      );
    }
    return steps;
  },
};

const PREFIX = 'theme:';

async function themesWithAlerts({ store }: JudgeContext, { rule }: Judged): Promise<string[]> {
  return (await liveAlertsOf(store, rule.id)).map(({ subject }) => subject.slice(PREFIX.length));
}
