/**
 * A process in which every event may bring further ones (Hawkes 1971): the rate at time t is
 * `usual` + Σ n(tᵢ) β e^{−β(t−tᵢ)}, where an event at s brings n(s) = n₀ e^{−s/τ} more on average, 1/β hours later on
 * average. Times are hours since the beginning.
 */
export interface SelfExciting {
  /** Events that one event at the beginning brings on average: the branching ratio. */
  n0: number;
  /** Mean wait until a follow-up, in hours. */
  wait: number;
  /** Hours in which events lose a factor e of what they bring; Infinity: they never do. */
  fade: number;
}

/** Events at `times` (hours, ascending, all in [0, length]), over a steady `usual` of so many an hour. */
export interface EventRecord {
  times: readonly number[];
  length: number;
  usual: number;
}

/** How strongly each of `n0s` explains the record: log-likelihoods that share one pass over the events. */
export function logLikelihoods(
  { times, length, usual }: EventRecord,
  { wait, fade }: Pick<SelfExciting, 'wait' | 'fade'>,
  n0s: readonly number[],
): { logLikelihoods: number[]; excitement: number } {
  const beta = 1 / wait;
  const sums = n0s.map(() => 0);
  let excitement = 0;
  let expected = 0;
  let before = 0;
  for (const time of times) {
    excitement *= Math.exp(-beta * (time - before));
    for (const [at, n0] of n0s.entries())
      sums[at] = (sums[at] as number) + Math.log(usual + n0 * beta * excitement);
    const infectivity = Math.exp(-time / fade);
    excitement += infectivity;
    expected += infectivity * (1 - Math.exp(-beta * (length - time)));
    before = time;
  }
  excitement *= Math.exp(-beta * (length - before));
  return {
    logLikelihoods: sums.map((sum, at) => sum - (n0s[at] as number) * expected - usual * length),
    excitement,
  };
}

/** No event is believed to bring more than this many for ever: forecasts would explode. */
const MOST = 0.97;
const STEP = 0.25;

/**
 * How many more events the ones so far bring within `hours`, directly and in turn, in the mean. With the rate of
 * follow-ups S, S′ = β (n(t) − 1) S, integrated in quarter-hours; n(t) is capped at .97 where it does not fade.
 *
 * @param excitement the sum over past events of infectivity × e^{−β age}
 */
export function furtherEvents(
  { n0, wait, fade }: SelfExciting,
  { length, excitement }: { length: number; excitement: number },
  hours: number,
): number {
  const beta = 1 / wait;
  let rate = n0 * beta * excitement;
  let sum = 0;
  for (let ahead = 0; ahead < hours; ahead += STEP) {
    const now = n0 * Math.exp(-(length + ahead + STEP / 2) / fade);
    const growth = beta * ((fade === Infinity ? Math.min(now, MOST) : now) - 1);
    sum += rate * (Math.abs(growth) < 1e-9 ? STEP : Math.expm1(growth * STEP) / growth);
    rate *= Math.exp(growth * STEP);
  }
  return sum;
}
