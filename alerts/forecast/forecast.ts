import type { Forecast } from '../../src/core/outlook.ts';
import { HOUR } from '../../src/core/time.ts';
import { featuresOf } from './features.ts';
import { in6Hours } from './models/in-6-hours.ts';
import { in24Hours } from './models/in-24-hours.ts';
import {
  countAtLevel,
  type ForecastModel,
  type Predictive,
  predictiveOf,
  probabilityOfAtLeast,
} from './predictive.ts';
import { courseOf, hoursOpen, type Situation } from './situation.ts';

/** How many hours ahead forecasts speak of. */
export const horizons = [6, 24] as const;
export type Horizon = (typeof horizons)[number];

const models: Readonly<Record<Horizon, ForecastModel>> = { 6: in6Hours, 24: in24Hours };

/**
 * How long after its end a span is counted: most mentions that come late are in by then. Forecasts are of that count,
 * so what is late on either side stays comparable.
 */
export const COUNTED_AFTER = 3 * HOUR;

/** Once, twice, five times as many again as the surge has brought so far. */
const MULTIPLES = [1, 2, 5] as const;
/** A surge of fewer says too little of how it goes on. */
const LEAST = 4;

/**
 * How many negative mentions come in the next `hours` of each horizon, those that are usual included: the median, the
 * band that holds 80 of 100 outcomes, and the probability of reaching each of a row of counts.
 *
 * A small network says where ln(1 + count) lies and how far it scatters, from what {@link featuresOf} tells; the
 * distribution around it is that of its errors on incidents it was not fitted on. Empty where the surge has fewer than
 * four mentions.
 */
export function forecastFurther(situation: Situation): Forecast[] {
  const soFar = surgeSize(situation);
  if (soFar < LEAST) return [];
  const features = featuresOf(situation);
  return horizons.map((hours) => {
    const predictive = predictiveOf(models[hours], features, hoursOpen(situation));
    const counts = [...predictive.counts, ...MULTIPLES.map((times) => times * soFar)].map((count) =>
      Math.max(1, Math.round(count)),
    );
    const distinct = [...new Set(counts)].sort((a, b) => a - b);
    return {
      hours,
      ...bandOf(predictive),
      exceeds: distinct.map((count) => ({
        count,
        probability: Math.round(1000 * probabilityOfAtLeast(predictive, count)) / 1000,
      })),
    };
  });
}

/** Negative mentions since the present surge began. */
export function surgeSize(situation: Situation): number {
  const { counts, age } = courseOf(situation);
  return counts.slice(-age).reduce((sum, count) => sum + count, 0);
}

/** The median, and the whole counts between the levels that hold 80 of 100 outcomes. */
function bandOf(predictive: Predictive): Pick<Forecast, 'negative' | 'low' | 'high'> {
  const negative = Math.round(countAtLevel(predictive, 0.5));
  return {
    negative,
    low: Math.min(negative, Math.ceil(countAtLevel(predictive, 0.1))),
    high: Math.max(negative, Math.floor(countAtLevel(predictive, 0.9))),
  };
}
