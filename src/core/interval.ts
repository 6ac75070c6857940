/** A share in [0, 1] with its 95 % interval. */
export interface Estimate {
  estimate: number;
  low: number;
  high: number;
}

/** Normal quantile of a 95 % interval. */
export const Z95 = 1.96;

/**
 * A share found in a sample, with the score interval of Wilson (Journal of the American Statistical Association 22,
 * 1927).
 *
 * @param share in [0, 1]
 * @param size of the sample, above 0; of one with unequal weights the effective size
 */
export function wilson(share: number, size: number): Estimate {
  const square = Z95 ** 2 / size;
  const centre = share + square / 2;
  const width = Z95 * Math.sqrt((share * (1 - share)) / size + square / (4 * size));
  const bounded = (value: number) => Math.min(Math.max(value / (1 + square), 0), 1);
  return { estimate: share, low: bounded(centre - width), high: bounded(centre + width) };
}
