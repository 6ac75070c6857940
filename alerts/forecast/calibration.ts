import { type Estimate, wilson } from '../../src/core/interval.ts';
import type { Forecast } from '../../src/core/outlook.ts';

/** A forecast whose time is over, with what came. */
export interface ScoredForecast {
  forecast: Forecast;
  actual: number;
}

/** How forecasts did that were made before anybody knew. */
export interface ForecastCalibration {
  forecasts: number;
  /** Share of outcomes within the 80 % band, with its 95 % interval; null without forecasts. */
  covered: Estimate | null;
  /** Median of |foretold − came| ÷ what came (at least 1); null without forecasts. */
  medianError: number | null;
  /** Of what was called this likely, how much came true. Only classes that hold anything. */
  reliability: { from: number; to: number; claims: number; foretold: number; happened: number }[];
}

const CLASSES = 5;

export function calibrationOf(scored: readonly ScoredForecast[]): ForecastCalibration {
  const inside = scored.filter(({ forecast, actual }) => actual >= forecast.low && actual <= forecast.high);
  const errors = scored
    .map(({ forecast, actual }) => Math.abs(forecast.negative - actual) / Math.max(1, actual))
    .sort((a, b) => a - b);
  return {
    forecasts: scored.length,
    covered: scored.length === 0 ? null : wilson(inside.length / scored.length, scored.length),
    medianError: errors[Math.floor(errors.length / 2)] ?? null,
    reliability: reliabilityOf(scored),
  };
}

function reliabilityOf(scored: readonly ScoredForecast[]): ForecastCalibration['reliability'] {
  const claims = scored.flatMap(({ forecast, actual }) =>
    forecast.exceeds.map(({ count, probability }) => ({ probability, came: actual >= count })),
  );
  return Array.from({ length: CLASSES }, (_, at) => {
    const [from, to] = [at / CLASSES, (at + 1) / CLASSES];
    const own = claims.filter(({ probability }) => probability >= from && (probability < to || to === 1));
    const foretold = own.reduce((sum, { probability }) => sum + probability, 0) / own.length;
    return {
      from,
      to,
      claims: own.length,
      foretold,
      happened: own.filter(({ came }) => came).length / own.length,
    };
  }).filter(({ claims }) => claims > 0);
}
