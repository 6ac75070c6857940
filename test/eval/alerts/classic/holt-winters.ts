import { lastHour } from './rolling.ts';

const PER_WEEK = 672;
const LEVEL = 0.02;
const TREND = 1e-4;
const SEASON = 0.15;

/** Additive Holt–Winters over hours with a weekly season; its error in mean absolute deviations of that slot (Brutlag). */
export function holtWinters(negative: Float64Array): Float64Array {
  const hours = lastHour(negative);
  const first = hours.subarray(0, PER_WEEK);
  let level = first.reduce((sum, value) => sum + value, 0) / PER_WEEK;
  const begin = level;
  const season = first.map((value) => value - begin);
  const usual = season.reduce((sum, value) => sum + Math.abs(value), 0) / PER_WEEK;
  const deviation = new Float64Array(PER_WEEK).fill(usual);
  let trend = 0;
  return hours.map((hour, index) => {
    if (index < PER_WEEK) return 0;
    const slot = index % PER_WEEK;
    const offset = season[slot] ?? 0;
    const error = hour - (level + trend + offset);
    const scale = Math.max(deviation[slot] ?? 0, 0.5);
    const next = LEVEL * (hour - offset) + (1 - LEVEL) * (level + trend);
    trend = TREND * (next - level) + (1 - TREND) * trend;
    level = next;
    season[slot] = SEASON * (hour - level) + (1 - SEASON) * offset;
    deviation[slot] = SEASON * Math.abs(error) + (1 - SEASON) * (deviation[slot] ?? 0);
    return error / scale;
  });
}
