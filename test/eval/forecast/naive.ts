import { furtherEvents, logLikelihoods } from '../../../alerts/forecast/self-exciting.ts';
import { courseOf, LOOK_BACK, type Situation, surgeBegan } from '../../../alerts/forecast/situation.ts';
import { HOUR } from '../../../src/core/time.ts';

/** What others would foretell: negative mentions in the next `hours`. */
export const naive: Readonly<Record<string, (situation: Situation, hours: number) => number>> = {
  /** It goes on as in the last hour. */
  persistence: (situation, hours) => hours * sum(courseOf(situation).counts.slice(-4)),
  /** The trend of the last six hours' logarithms goes on. */
  'log-linear': logLinear,
  /** Maximum-likelihood Hawkes process whose branching ratio may exceed 1. */
  'uncapped Hawkes': hawkes,
};

function logLinear(situation: Situation, hours: number): number {
  const { counts } = courseOf(situation);
  const points = [5, 4, 3, 2, 1, 0].map((back, x) => {
    const end = LOOK_BACK - 4 * back;
    return { x, y: Math.log(sum(counts.slice(end - 4, end)) + 0.5) };
  });
  const [x, y] = [2.5, sum(points.map((point) => point.y)) / 6];
  const slope = sum(points.map((point) => (point.x - x) * (point.y - y))) / 17.5;
  return sum(Array.from({ length: hours }, (_, n) => Math.exp(Math.min(y + slope * (6 + n - x), 14))));
}

const RATIOS = Array.from({ length: 30 }, (_, n) => 0.05 * (n + 1));

function hawkes(situation: Situation, hours: number): number {
  const course = courseOf(situation);
  const length = course.age / 4;
  const from = surgeBegan(situation, course).getTime();
  const times = situation.times
    .map((time) => (time.getTime() - from) / HOUR)
    .filter((time) => time >= 0 && time < length)
    .sort((a, b) => a - b)
    .slice(-600);
  const usual = Math.max(sum(situation.usualBefore.slice(-course.age)) / length, 0.05);
  const fits = [0.1, 0.3, 0.75, 1.5, 3].flatMap((wait) => {
    const fit = logLikelihoods({ times, length, usual }, { wait, fade: Infinity }, RATIOS);
    return RATIOS.map((n0, at) => ({
      n0,
      wait,
      excitement: fit.excitement,
      log: fit.logLikelihoods[at] as number,
    }));
  });
  const best = fits.reduce((most, fit) => (fit.log > most.log ? fit : most));
  // A fade of a thousand years: none, and no cap.
  const process = { n0: best.n0, wait: best.wait, fade: 1e7 };
  return (
    sum(situation.usualAhead.slice(0, 4 * hours)) +
    furtherEvents(process, { length, excitement: best.excitement }, hours)
  );
}

const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
