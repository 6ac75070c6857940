import { silenceTitle } from '../../../alerts/render/incident-title.ts';
import { silenceOf, silenceSettings, silenceThresholds } from '../../../alerts/rules/silence.ts';
import { sourcePulses } from '../../../db/repos/crawl/source-pulses.ts';
import { allSources } from '../../../db/repos/crawl/sources.ts';
import { CONSIDERABLE_SHARE } from '../../core/metrics.ts';
import type { Source } from '../../core/source.ts';
import { addMs, HOUR } from '../../core/time.ts';
import { seriesBegin } from '../count-series.ts';
import { type FoundCondition, subjectSteps } from './condition.ts';
import type { RuleEvaluator } from './evaluator.ts';
import { nothingShown } from './observe.ts';

/** Sources that used to bring mentions and stopped, each an alert of its own. */
export const silence: RuleEvaluator = {
  kind: 'silence',
  async judge(context, judged) {
    const { store, clock } = context;
    const { rule, brand, newest } = judged;
    const { sensitivity, leastHours } = silenceSettings.parse(rule.settings);
    const now = clock.now();
    const pulses = await sourcePulses(store, brand.id, seriesBegin(newest));
    const sizeOf = (hours: ReadonlyMap<number, number>) => [...hours.values()].reduce((sum, n) => sum + n, 0);
    const all = [...pulses.values()].reduce((sum, { hours }) => sum + sizeOf(hours), 0);
    const found: FoundCondition[] = [];
    for (const source of await allSources(store)) {
      const pulse = pulses.get(source.id);
      const until = heardUntil(source, now);
      if (pulse === undefined || until === null || until < addMs(pulse.lastAt, leastHours * HOUR)) continue;
      const { hours, firstAt, lastAt } = pulse;
      const { strength, perDay } = silenceOf({ hours, since: firstAt, lastAt, until });
      const name = source.title ?? source.host;
      const unread = source.status === 'active' ? null : source.status;
      found.push({
        subject: { kind: 'source', id: source.id, title: name },
        condition: {
          strength,
          threshold: silenceThresholds[sensitivity],
          severity: sizeOf(hours) >= CONSIDERABLE_SHARE * all ? 'warning' : 'info',
          began: lastAt,
        },
        show: async () => ({
          ...nothingShown(brand.name, { from: lastAt, to: until }),
          title: silenceTitle({ brand: brand.name, source: name, from: lastAt, to: until, perDay, unread }),
        }),
      });
    }
    return subjectSteps(context, judged, 'source', found);
  },
};

/** Until when a source is known to have said nothing, or cannot be read; null of one that is not read on purpose. */
function heardUntil({ status, lastSuccessAt }: Source, now: Date): Date | null {
  if (status === 'paused') return null;
  if (status !== 'active') return now;
  return lastSuccessAt !== null && lastSuccessAt < now ? lastSuccessAt : now;
}
