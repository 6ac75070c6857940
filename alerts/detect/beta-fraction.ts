const TINY = 1e-300;
const PRECISION = 1e-13;
const MAX_TERMS = 20_000;

/**
 * The continued fraction F of the regularised incomplete beta function (DLMF 8.17.22), such that
 * I_x(a, b) = x^a (1−x)^b ÷ (a B(a, b)) · F. Evaluated by Lentz's method; converges fast for x < (a+1)/(a+b+2).
 */
export function betaFraction(x: number, a: number, b: number): number {
  const nonZero = (value: number) => (Math.abs(value) < TINY ? TINY : value);
  let numerator = 1;
  let denominator = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let fraction = denominator;
  for (let m = 1; m < MAX_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    denominator = 1 / nonZero(1 + even * denominator);
    numerator = nonZero(1 + even / numerator);
    fraction *= numerator * denominator;

    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    denominator = 1 / nonZero(1 + odd * denominator);
    numerator = nonZero(1 + odd / numerator);
    const factor = numerator * denominator;
    fraction *= factor;
    if (Math.abs(factor - 1) < PRECISION) break;
  }
  return fraction;
}
