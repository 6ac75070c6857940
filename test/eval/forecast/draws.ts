import { Random } from '../feeds/random.ts';

/** Draws from the distributions of the simulator, the same on every run. */
export class Draws {
  readonly #random: Random;

  constructor(seed: number) {
    this.#random = new Random(seed);
  }

  /** In [from, to). */
  uniform(from = 0, to = 1): number {
    return from + ((to - from) * this.#random.below(2 ** 32)) / 2 ** 32;
  }

  /** Uniform in the logarithm. */
  logUniform(from: number, to: number): number {
    return Math.exp(this.uniform(Math.log(from), Math.log(to)));
  }

  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  exponential(mean: number): number {
    return -mean * Math.log(1 - this.uniform());
  }

  poisson(mean: number): number {
    if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = this.uniform(); product > limit; product *= this.uniform()) count += 1;
    return count;
  }

  /** A wait with a heavy tail: Lomax of scale `scale` and shape `shape`, at most `most`. */
  lomax(scale: number, shape: number, most: number): number {
    return Math.min(scale * ((1 - this.uniform()) ** (-1 / shape) - 1), most);
  }

  /** Shapes ≥ 1. */
  beta(a: number, b: number): number {
    const [x, y] = [this.gamma(a), this.gamma(b)];
    return x / (x + y);
  }

  /** Marsaglia & Tsang 2000, for shapes ≥ 1. */
  gamma(shape: number): number {
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const x = this.normal();
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(1 - this.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  }
}
