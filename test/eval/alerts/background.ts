import { type Draws, wander } from './draws.ts';
import type { Stream } from './stream.ts';

const PER_DAY = 96;
const TICK = 15;

export interface Background {
  ticks: number;
  weeks: number;
  /** Mean mentions a day. */
  perDay: number;
  /** Mean negative share. */
  share: number;
  /** Factors of the quarter-hours of the week. */
  week: readonly number[];
  /** Posts that one post brings. */
  reshare: number;
  /** Whether launches double the negative share, instead of leaving it about as it is. */
  stress: boolean;
}

/** Posts that have nothing to do with a crisis: profile × trend × wandering × holidays × launches, resharing included. */
export function addBackground(draws: Draws, stream: Stream, options: Background): void {
  const { ticks, perDay, week, reshare } = options;
  const factors = volumeFactors(draws, options);
  const shares = shareOf(draws, options);
  addLaunches(draws, factors, shares, options.stress);
  for (let tick = 0; tick < ticks; tick += 1) {
    const mean = (perDay / PER_DAY) * (week[tick % week.length] ?? 1) * (factors[tick] ?? 1);
    const share = Math.min(Math.max(shares[tick] ?? 0, 0.005), 0.9);
    for (let left = draws.poisson(mean * (1 - reshare)); left > 0; left -= 1) {
      stream.thread((tick + draws.uniform()) * TICK, draws.chance(share));
    }
  }
}

/** Trend, wandering within hours, days that differ, holidays. */
function volumeFactors(draws: Draws, { ticks, weeks }: Background): Float64Array {
  const slope = 0.25 * draws.normal();
  const factors = wander(draws, ticks, draws.between(16, 64), draws.between(0.1, 0.3));
  const days = Array.from({ length: weeks * 7 }, () => Math.exp(0.12 * draws.normal()));
  for (let left = Math.max(1, Math.floor(weeks / 5)); left > 0; left -= 1) {
    const day = draws.below(days.length);
    days[day] = (days[day] ?? 1) * draws.between(0.4, 1.8);
  }
  return factors.map(
    (value, tick) => Math.exp(value + slope * (tick / ticks)) * (days[Math.floor(tick / PER_DAY)] ?? 1),
  );
}

/** The negative share wanders on the logit scale, with a day's memory. */
function shareOf(draws: Draws, { ticks, share }: Background): Float64Array {
  const logit = Math.log(share / (1 - share));
  return wander(draws, ticks, PER_DAY, draws.between(0.1, 0.3)).map(
    (value) => 1 / (1 + Math.exp(-(logit + value))),
  );
}

/** Launches, campaigns, news: up to ten times the volume, about the same share. */
function addLaunches(draws: Draws, factors: Float64Array, shares: Float64Array, stress: boolean): void {
  const twoWeeks = 14 * PER_DAY;
  const busy = new Float64Array(factors.length).fill(1);
  for (let t = draws.exponential(twoWeeks); t < factors.length - 10; t += twoWeeks * draws.exponential(1)) {
    const begin = Math.floor(t);
    const length = Math.floor(draws.betweenLog(8, 288));
    const height = draws.between(1, 9);
    const rise = draws.between(1, 8);
    const moves = stress ? 2 : draws.between(0.5, 1.3);
    for (let s = 0; s < length * 3 && begin + s < factors.length; s += 1) {
      const fall = Math.exp(-Math.max(0, s - length * 0.5) / (length * 0.5));
      busy[begin + s] = (busy[begin + s] ?? 1) + height * (1 - Math.exp(-(s + 1) / rise)) * fall;
      shares[begin + s] = (shares[begin + s] ?? 0) * moves;
    }
  }
  for (let tick = 0; tick < factors.length; tick += 1)
    factors[tick] = (factors[tick] ?? 1) * (busy[tick] ?? 1);
}
