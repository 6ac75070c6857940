import { applyNet, type Net, standardised } from '../../../alerts/forecast/net.ts';
import type { Draws } from '../alerts/draws.ts';

export interface Example {
  features: readonly number[];
  /** ln(1 + count). */
  outcome: number;
}

const BATCH = 64;
const RATE = 0.004;
const DECAY = 1e-5;

/** Fits a network to the Laplace likelihood of the outcomes by Adam (Kingma & Ba 2015), the step fading to nothing. */
export function fitNet(
  draws: Draws,
  examples: readonly Example[],
  shape: { hidden: number; epochs: number },
): Net {
  const width = examples[0]?.features.length ?? 0;
  const inputs = Array.from({ length: width }, (_, at) =>
    momentsOf(examples.map(({ features }) => features[at] as number)),
  );
  const inner = shape.hidden * (width + 1);
  const rowOut = shape.hidden + width + 1;
  const weights = Array.from({ length: inner + 2 * rowOut }, (_, at) =>
    at < inner ? draws.normal() / Math.sqrt(width + 1) : 0,
  );
  weights[inner + rowOut - 1] = examples.reduce((sum, { outcome }) => sum + outcome, 0) / examples.length;
  const xs = examples.map(({ features }) => standardised({ inputs }, features));
  const first = weights.map(() => 0);
  const second = weights.map(() => 0);
  const steps = Math.ceil((shape.epochs * examples.length) / BATCH);
  for (let step = 1; step <= steps; step += 1) {
    const gradient = weights.map((weight) => DECAY * weight);
    for (let n = 0; n < BATCH; n += 1) {
      const pick = draws.below(examples.length);
      addGradient(gradient, weights, xs[pick] as number[], (examples[pick] as Example).outcome, shape.hidden);
    }
    const rate = RATE * (1 - step / steps);
    for (const [at, slope] of gradient.entries()) {
      const g = slope / (at < weights.length ? BATCH : 1);
      first[at] = 0.9 * (first[at] as number) + 0.1 * g;
      second[at] = 0.999 * (second[at] as number) + 0.001 * g * g;
      const m = (first[at] as number) / (1 - 0.9 ** step);
      const v = (second[at] as number) / (1 - 0.999 ** step);
      weights[at] = (weights[at] as number) - (rate * m) / (Math.sqrt(v) + 1e-8);
    }
  }
  const rows = (from: number, count: number, length: number) =>
    Array.from({ length: count }, (_, n) => weights.slice(from + n * length, from + (n + 1) * length));
  return { inputs, hidden: rows(0, shape.hidden, width + 1), output: rows(inner, 2, rowOut) };
}

/** Adds the slope of |y − m| ÷ s + ln s to `gradient`, with ln s a linear function of what the hidden units say. */
function addGradient(
  gradient: number[],
  weights: readonly number[],
  x: readonly number[],
  y: number,
  hidden: number,
) {
  const width = x.length;
  const inner = hidden * (width + 1);
  const rowOut = hidden + width + 1;
  const h: number[] = [];
  for (let unit = 0; unit < hidden; unit += 1) {
    const base = unit * (width + 1);
    let sum = weights[base + width] as number;
    for (let at = 0; at < width; at += 1) sum += (x[at] as number) * (weights[base + at] as number);
    h.push(Math.tanh(sum));
  }
  const values = [...h, ...x, 1];
  let [location, logScale] = [0, 0];
  for (const [at, value] of values.entries()) {
    location += value * (weights[inner + at] as number);
    logScale += value * (weights[inner + rowOut + at] as number);
  }
  const bounded = Math.max(-3, Math.min(2, logScale));
  const scale = Math.exp(bounded);
  const slope = [
    Math.sign(location - y) / scale,
    bounded === logScale ? 1 - Math.abs(y - location) / scale : 0,
  ] as const;
  for (const [at, value] of values.entries()) {
    gradient[inner + at] = (gradient[inner + at] as number) + slope[0] * value;
    gradient[inner + rowOut + at] = (gradient[inner + rowOut + at] as number) + slope[1] * value;
  }
  for (let unit = 0; unit < hidden; unit += 1) {
    const back =
      (slope[0] * (weights[inner + unit] as number) + slope[1] * (weights[inner + rowOut + unit] as number)) *
      (1 - (h[unit] as number) ** 2);
    const base = unit * (width + 1);
    for (let at = 0; at < width; at += 1)
      gradient[base + at] = (gradient[base + at] as number) + back * (x[at] as number);
    gradient[base + width] = (gradient[base + width] as number) + back;
  }
}

/** Standardised residuals of examples under a network, ascending. */
export function residualsOf(net: Net, examples: readonly Example[]): number[] {
  return examples
    .map(({ features, outcome }) => {
      const { location, scale } = applyNet(net, features);
      return (outcome - location) / scale;
    })
    .sort((a, b) => a - b);
}

function momentsOf(values: readonly number[]): [number, number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return [mean, Math.sqrt(variance) || 1];
}
