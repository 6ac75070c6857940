import { lastHour, rollingMoments } from './rolling.ts';

/** Standard deviations of the last hour above the mean of the seven days before it: what most products do. */
export function zScore(negative: Float64Array): Float64Array {
  const hours = lastHour(negative);
  const { mean, deviation } = rollingMoments(hours, { length: 7 * 96, lag: 4, least: 96 });
  return hours.map((hour, index) => (hour - (mean[index] ?? 0)) / Math.max(deviation[index] ?? 0, 0.5));
}
