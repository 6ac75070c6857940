import { COUNTED_AFTER } from '../../../alerts/forecast/forecast.ts';
import { findBrand } from '../../../db/repos/brands/brands.ts';
import {
  dueForecasts,
  recoveredSinceJudged,
  type StoredForecast,
  scoreForecast,
} from '../../../db/repos/incidents/forecasts.ts';
import { countWindow } from '../../../db/repos/mentions/mention-window.ts';
import { transaction } from '../../../db/store.ts';
import { addMs } from '../../core/time.ts';
import type { PipelineContext } from '../context.ts';
import { coverageOf } from '../coverage/coverage-of.ts';
import { judgeResponse, keepRecovery } from './response-effect.ts';

type ScoreContext = Pick<PipelineContext, 'store' | 'clock' | 'log'>;

const BATCH = 100;
/** Where sources were read less completely, what came is not known. */
const ENOUGH_COVERAGE = 0.8;

/**
 * Counts what came of forecasts whose time is over, says of answers whether they helped, and how long recovery took.
 * What was done already is left alone, however often it runs.
 *
 * @returns how many forecasts were scored
 */
export async function scoreForecasts(context: ScoreContext): Promise<number> {
  const { store, clock, log } = context;
  let scored = 0;
  for (const due of await dueForecasts(store, addMs(clock.now(), -COUNTED_AFTER), BATCH)) {
    try {
      if (await score(context, due)) scored += 1;
    } catch (error) {
      log.error({ err: error, forecastId: due.id }, 'forecast could not be scored');
    }
  }
  for (const { id } of await recoveredSinceJudged(store, BATCH))
    await transaction(store, (store) => keepRecovery(store, id));
  return scored;
}

async function score({ store, clock }: ScoreContext, due: StoredForecast): Promise<boolean> {
  const { madeAt, through, brandId } = due;
  const brand = await findBrand(store, brandId);
  const { coverage } = await coverageOf(store, brand, madeAt, through);
  const known = coverage === null || coverage >= ENOUGH_COVERAGE;
  return transaction(store, async (store) => {
    const { negative } = await countWindow(store, brandId, madeAt, through);
    const now = clock.now();
    if (!(await scoreForecast(store, due.id, known ? negative : null, now))) return false;
    if (due.occasion === 'responded' && known)
      await judgeResponse(store, due, { actual: negative, coverage, now });
    return true;
  });
}
