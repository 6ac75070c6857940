import { HOUR } from '../../src/core/time.ts';

/** All reactions that a post had at one time. */
export interface ReactionSample {
  at: Date;
  total: number;
}

export interface ReactionForecast {
  /** Reactions in all at the end of the horizon: the median, and the band that holds about 80 of 100 outcomes. */
  expected: number;
  low: number;
  high: number;
}

/** Where only one count is known, or before anything was seen: growth as t^.6 is what posts show at first. */
const PRIOR = { power: 0.6, weight: 0.7 };
const POWERS = [0, 1.2] as const;
/** Scatter of ln(total) for each unit of ln(time) ahead, at no and at many samples. */
const SCATTER = { few: 0.3, many: 0.17 };
const BAND = 1.2816;

/**
 * How many reactions a post will have `horizonHours` from now: total ~ (hours since publication)^b, a straight line in
 * the logarithms (log-linear growth, Szabo & Huberman 2010) that begins at the newest count. The power b is the slope
 * of ln(total) over ln(age), later samples weighing more, drawn towards .6 while there are few; the band widens with
 * the stretch of logarithmic time that is extrapolated, and with few reactions by the scatter of a count.
 *
 * @param samples with the first moment of the post as the first one (total 0, or what it came with), in any order
 * @returns null where no count is known
 */
export function predictReactions(
  samples: readonly ReactionSample[],
  now: Date,
  horizonHours: number,
): ReactionForecast | null {
  const ordered = samples.filter(({ at }) => at <= now).toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const [first, newest] = [ordered[0], ordered.at(-1)];
  if (first === undefined || newest === undefined) return null;
  const age = (at: Date) => Math.max((at.getTime() - first.at.getTime()) / HOUR, 0.05);
  const points = ordered
    .filter(({ at, total }) => total > 0 && at > first.at)
    .map(({ at, total }) => ({ x: Math.log(age(at)), y: Math.log(total), weight: Math.sqrt(age(at)) }));
  const { power, information } = slopeOf(points);
  const total = Math.max(newest.total, 0);
  const ahead = Math.log((age(now) + horizonHours) / Math.max(age(newest.at), 0.25));
  const scatter = SCATTER.many + (SCATTER.few - SCATTER.many) / (1 + information);
  const spread = BAND * Math.sqrt((scatter * ahead) ** 2 + 1 / (total + 1));
  const expected = (total + 0.5) * Math.exp(power * ahead) - 0.5;
  return {
    expected: Math.max(total, Math.round(expected)),
    low: Math.max(total, Math.round((expected + 0.5) * Math.exp(-spread) - 0.5)),
    high: Math.max(total, Math.round((expected + 0.5) * Math.exp(spread) + 0.5)),
  };
}

/** Weighted slope of y over x, drawn towards the prior; `information` is how much the points say against it. */
function slopeOf(points: readonly { x: number; y: number; weight: number }[]): {
  power: number;
  information: number;
} {
  const all = points.reduce((sum, { weight }) => sum + weight, 0);
  const scale = points.length / (all || 1);
  const mean = (of: (point: (typeof points)[number]) => number) =>
    points.reduce((sum, point) => sum + (point.weight / (all || 1)) * of(point), 0);
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  let [xx, xy] = [0, 0];
  for (const point of points) {
    xx += scale * point.weight * (point.x - x) ** 2;
    xy += scale * point.weight * (point.x - x) * (point.y - y);
  }
  const power = (xy + PRIOR.power * PRIOR.weight) / (xx + PRIOR.weight);
  return { power: Math.max(POWERS[0], Math.min(POWERS[1], power)), information: xx };
}
