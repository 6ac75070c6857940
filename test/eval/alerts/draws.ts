import { seeded } from '../../alerts/support/random.ts';

/** Seeded draws from the distributions that the simulator needs. */
export class Draws {
  /** Uniform in [0, 1). */
  readonly uniform: () => number;

  constructor(seed: number) {
    this.uniform = seeded(seed);
  }

  between(low: number, high: number): number {
    return low + (high - low) * this.uniform();
  }

  /** Log-uniform between two positive numbers. */
  betweenLog(low: number, high: number): number {
    return Math.exp(this.between(Math.log(low), Math.log(high)));
  }

  /** An integer from 0 up to, not including, `limit`. */
  below(limit: number): number {
    return Math.floor(this.uniform() * limit);
  }

  chance(probability: number): boolean {
    return this.uniform() < probability;
  }

  /** Standard normal (Box–Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.uniform())) * Math.cos(2 * Math.PI * this.uniform());
  }

  exponential(mean: number): number {
    return -mean * Math.log(1 - this.uniform());
  }

  /** Poisson; large means are sums of small ones (Knuth's products). */
  poisson(mean: number): number {
    let count = 0;
    let left = mean;
    for (; left > 20; left -= 20) count += this.#smallPoisson(20);
    return count + this.#smallPoisson(left);
  }

  /** Beta for a ≥ 1, b ≥ 1, by Cheng's rejection (BB without its squeeze). */
  beta(a: number, b: number): number {
    const alpha = a + b;
    const beta = Math.sqrt((alpha - 2) / (2 * a * b - alpha));
    const gamma = a + 1 / beta;
    for (;;) {
      const u = 1 - this.uniform();
      const v = beta * Math.log(u / (1 - u || Number.MIN_VALUE));
      const w = a * Math.exp(v);
      const z = u * u * (1 - this.uniform());
      if (alpha * Math.log(alpha / (b + w)) + gamma * v - Math.log(4) >= Math.log(z)) return w / (b + w);
    }
  }

  /** Lomax-distributed minutes, at most two days. */
  lomax(scale: number, shape: number): number {
    return Math.min(scale * ((1 - this.uniform()) ** (-1 / shape) - 1), 2880);
  }

  #smallPoisson(mean: number): number {
    const limit = Math.exp(-mean);
    let product = this.uniform();
    let count = 0;
    while (product > limit) {
      product *= this.uniform();
      count += 1;
    }
    return count;
  }
}

/** An Ornstein–Uhlenbeck path: `length` steps with the given relaxation time (in steps) and standard deviation. */
export function wander(draws: Draws, length: number, relaxation: number, deviation: number): Float64Array {
  const keep = Math.exp(-1 / relaxation);
  const kick = deviation * Math.sqrt(1 - keep * keep);
  const path = new Float64Array(length);
  let value = deviation * draws.normal();
  for (let index = 0; index < length; index += 1) {
    path[index] = value;
    value = keep * value + kick * draws.normal();
  }
  return path;
}
