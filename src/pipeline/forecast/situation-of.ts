import { SurgeDetector } from '../../../alerts/detect/surge.ts';
import { LOOK_AHEAD, LOOK_BACK, type Situation } from '../../../alerts/forecast/situation.ts';
import { type NegativeMoment, negativeMoments } from '../../../db/repos/incidents/forecasts.ts';
import type { Store } from '../../../db/store.ts';
import type { Incident } from '../../core/incident.ts';
import { addMs, BUCKET, bucketOf } from '../../core/time.ts';
import { countSeries } from '../count-series.ts';

/** More mentions than that in two days are thinned out by leaving out the oldest. */
const MOST = 20_000;

/** How an incident's brand stood at the end of the quarter-hour before `at`: what was said, and what is usual. */
export async function situationOf(
  store: Store,
  { brandId, openedAt }: Pick<Incident, 'brandId' | 'openedAt'>,
  at: Date,
): Promise<{ situation: Situation; moments: NegativeMoment[] }> {
  const now = bucketOf(at);
  const from = addMs(now, -LOOK_BACK * BUCKET);
  const moments = await negativeMoments(store, brandId, { from, to: now }, MOST);
  const usual = await usualQuarters(store, brandId, { from, now });
  const situation = {
    now,
    openedAt,
    times: moments.map(({ at }) => at),
    usualBefore: usual.slice(0, LOOK_BACK),
    usualAhead: usual.slice(LOOK_BACK),
  };
  return { situation, moments };
}

/** Negative mentions usual in each quarter-hour from two days before `now` to a day after, as the detector has learnt. */
async function usualQuarters(store: Store, brandId: string, { from, now }: { from: Date; now: Date }) {
  const detector = SurgeDetector.fresh();
  for (const bucket of await countSeries(store, brandId, now)) {
    if ('gap' in bucket) detector.skip();
    else detector.learn(bucket);
  }
  return Array.from(
    { length: LOOK_BACK + LOOK_AHEAD },
    (_, n) => detector.usualAt(addMs(from, n * BUCKET)).expected,
  );
}
