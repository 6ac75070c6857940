import { lastHour } from './rolling.ts';

const PER_DAY = 96;

/**
 * CDC EARS C2: the last hour against the same hour of seven days, three to nine days ago, in standard deviations (at
 * least 1).
 */
export function earsC2(negative: Float64Array): Float64Array {
  const hours = lastHour(negative);
  return hours.map((hour, index) => {
    const past = Array.from({ length: 7 }, (_, day) => hours[index - (3 + day) * PER_DAY]);
    if (past.includes(undefined)) return 0;
    const known = past as number[];
    const mean = known.reduce((sum, value) => sum + value, 0) / 7;
    const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 6;
    return (hour - mean) / Math.max(Math.sqrt(variance), 1);
  });
}
