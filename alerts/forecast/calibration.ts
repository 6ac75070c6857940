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
  covered: { share: number; low: number; high: number } | null;
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
    covered: scored.length === 0 ? null : wilson(inside.length, scored.length),
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

/** `part` of `whole` with the interval of Wilson (1927), at 95 %. */
function wilson(part: number, whole: number): { share: number; low: number; high: number } {
  const z = 1.96;
  const share = part / whole;
  const middle = share + (z * z) / (2 * whole);
  const reach = z * Math.sqrt((share * (1 - share)) / whole + (z * z) / (4 * whole * whole));
  const all = 1 + (z * z) / whole;
  return { share, low: Math.max(0, (middle - reach) / all), high: Math.min(1, (middle + reach) / all) };
}
