import type { Draws } from './draws.ts';

const PER_DAY = 96;
const PER_WEEK = 7 * PER_DAY;

/** How a brand's quarter-hours differ. */
export interface Week {
  /** One factor for each quarter-hour of the week, averaging 1. */
  factors: number[];
  /** How busy the time of day of a minute is, averaging 1. */
  activity(minute: number): number;
}

/** A noon and an evening peak in some time zone, quieter or louder weekends, and for some brands a weekly fixture. */
export function weekOf(draws: Draws): Week {
  const zone = draws.below(24);
  const noon = draws.between(11, 15);
  const evening = draws.between(18, 22);
  const eveningWeight = draws.between(0.2, 1);
  const floor = draws.between(0.08, 0.35);
  const noonWidth = draws.between(1, 2.5);
  const eveningWidth = draws.between(2, 4);
  const peak = (hour: number, at: number, width: number) =>
    Math.exp(width * (Math.cos((2 * Math.PI * (hour - at)) / 24) - 1));
  const day = Array.from({ length: PER_DAY }, (_, quarter) => {
    const hour = ((quarter + PER_DAY - zone * 4) % PER_DAY) / 4;
    return floor + peak(hour, noon, noonWidth) + eveningWeight * peak(hour, evening, eveningWidth);
  });
  const weekend = draws.between(0.4, 1.3);
  const days = Array.from(
    { length: 7 },
    (_, index) => (index < 5 ? 1 : weekend) * Math.exp(0.08 * draws.normal()),
  );
  const raw = days.flatMap((factor) => day.map((value) => value * factor));
  const mean = raw.reduce((sum, value) => sum + value, 0) / PER_WEEK;
  const factors = raw.map((value) => value / mean);
  if (draws.chance(0.2)) {
    const at = draws.below(PER_WEEK);
    for (let index = 0; index < 8; index += 1) {
      const quarter = (at + index) % PER_WEEK;
      factors[quarter] = (factors[quarter] ?? 1) * (1 + draws.between(1, 4) * Math.exp(-index / 3));
    }
  }
  const dayMean = day.reduce((sum, value) => sum + value, 0) / PER_DAY;
  return { factors, activity: (minute) => (day[Math.floor(minute / 15) % PER_DAY] ?? 1) / dayMean };
}
