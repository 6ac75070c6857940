import { type Draws, wander } from '../alerts/draws.ts';

const PER_DAY = 96;

/** A brand's usual negative mentions, as the program would count them. */
export interface BrandDays {
  /** Negative mentions a day, in the mean. */
  daily: number;
  /** How busy the hour is, 1 in the mean; minutes since the beginning. */
  activity: (minute: number) => number;
  /** Mean negative mentions in quarter-hour `index`: what happens, and what the program takes for usual. */
  rate: (index: number) => number;
  usual: (index: number) => number;
}

const sizes = [
  { mentions: [3, 20], share: 0.25 },
  { mentions: [20, 150], share: 0.3 },
  { mentions: [150, 1500], share: 0.3 },
  { mentions: [1500, 10_000], share: 0.15 },
] as const;

/** A brand of some size over `days`: a profile of the day, weekends, moods that last hours, days that differ. */
export function brandDays(draws: Draws, days: number): BrandDays {
  const pick = draws.uniform();
  const size = sizes.find(
    (_, at) => pick < sizes.slice(0, at + 1).reduce((sum, { share }) => sum + share, 0),
  );
  const [least, most] = (size ?? sizes[3]).mentions;
  // The classifier misses one in five and calls 6 of 100 others negative.
  const share = draws.beta(4, 20) * 0.74 + 0.06;
  const daily = draws.betweenLog(least, most) * share;
  const profile = profileOf(draws);
  const weekday = draws.below(7);
  const weekend = draws.between(0.4, 1.3);
  const moods = moodsOf(draws, days);
  const misjudged = Math.exp(0.12 * draws.normal());
  const activity = (minute: number) => profile[Math.floor(minute / 15) % PER_DAY] as number;
  const level = (index: number) => {
    const day = Math.floor(index / PER_DAY);
    return (
      (daily / PER_DAY) * (profile[index % PER_DAY] as number) * ((weekday + day) % 7 >= 5 ? weekend : 1)
    );
  };
  return {
    daily,
    activity,
    rate: (index) => level(index) * (moods[index] ?? 1),
    usual: (index) => level(index) * misjudged,
  };
}

/** Quarter-hours of a day: a quiet night, a peak about noon and one in the evening, wherever the brand is. */
function profileOf(draws: Draws): number[] {
  const floor = draws.between(0.08, 0.35);
  const [noon, evening, second] = [draws.between(11, 15), draws.between(18, 22), draws.between(0.2, 1)];
  const [wide, narrow, zone] = [draws.between(1, 2.5), draws.between(2, 4), draws.below(24)];
  const bump = (hour: number, at: number, sharp: number) =>
    Math.exp(sharp * (Math.cos((2 * Math.PI * (hour - at)) / 24) - 1));
  const raw = Array.from({ length: PER_DAY }, (_, quarter) => {
    const hour = quarter / 4 + zone;
    return floor + bump(hour, noon, wide) + second * bump(hour, evening, narrow);
  });
  const mean = raw.reduce((sum, value) => sum + value, 0) / PER_DAY;
  return raw.map((value) => value / mean);
}

/** Factors by quarter-hour: the moods of all talk and of its negative share, and the day's own. */
function moodsOf(draws: Draws, days: number): number[] {
  const talk = wander(draws, days * PER_DAY, draws.between(16, 64), draws.between(0.1, 0.3));
  const tone = wander(draws, days * PER_DAY, PER_DAY, draws.between(0.1, 0.3));
  const own = Array.from({ length: days }, () => 0.12 * draws.normal());
  return Array.from(talk, (mood, index) =>
    Math.exp(mood + 0.8 * (tone[index] ?? 0) + (own[Math.floor(index / PER_DAY)] ?? 0)),
  );
}
