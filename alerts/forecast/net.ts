/** A small network: standardised inputs, one hidden layer of tanh, and a location with the logarithm of its scale. */
export interface Net {
  /** Mean and standard deviation of each input. */
  inputs: readonly (readonly [number, number])[];
  /** One row a hidden unit: a weight for each input, then the bias. */
  hidden: readonly (readonly number[])[];
  /** Two rows, location and log-scale: a weight for each hidden unit, for each input, then the bias. */
  output: readonly (readonly number[])[];
}

/** Where the outcome lies, and how far it scatters (> 0), on the scale that the network was fitted on. */
export interface Located {
  location: number;
  scale: number;
}

/** Far outside of what the network has seen, its inputs are taken for the rim of it. */
const FARTHEST = 4;
const SCALES = [-3, 2] as const;

export function standardised({ inputs }: Pick<Net, 'inputs'>, features: readonly number[]): number[] {
  return inputs.map(([mean, sd], at) =>
    Math.max(-FARTHEST, Math.min(FARTHEST, ((features[at] as number) - mean) / sd)),
  );
}

export function applyNet(net: Net, features: readonly number[]): Located {
  const x = standardised(net, features);
  const h = net.hidden.map((row) => Math.tanh(weighted(row, x)));
  const [location, logScale] = net.output.map((row) => weighted(row, [...h, ...x])) as [number, number];
  return { location, scale: Math.exp(Math.max(SCALES[0], Math.min(SCALES[1], logScale))) };
}

/** Weighted sum; the last weight is the bias. */
function weighted(weights: readonly number[], values: readonly number[]): number {
  return values.reduce(
    (sum, value, at) => sum + value * (weights[at] as number),
    weights[values.length] as number,
  );
}
