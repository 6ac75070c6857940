import { calibrationOf, type ForecastCalibration } from '../../../alerts/forecast/calibration.ts';
import { scoredForecasts } from '../../../db/repos/incidents/forecasts.ts';
import type { Store } from '../../../db/store.ts';
import { addMs, DAY } from '../../core/time.ts';

const HALF_A_YEAR = 182 * DAY;

/** How good the forecasts of the last half year were, of one brand or of all (null). */
export async function forecastCalibration(
  store: Store,
  brandId: string | null,
  now: Date,
): Promise<ForecastCalibration> {
  return calibrationOf(await scoredForecasts(store, brandId, addMs(now, -HALF_A_YEAR)));
}
