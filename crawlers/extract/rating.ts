const FIVE_STARS = 5;

/**
 * A rating as publishers write it (`4`, `4,5`, `8/10`, `80%`, `4 out of 5 stars`) brought to 0–5 by dividing by the
 * best possible one. Without a stated best it is the smallest usual scale that holds the value: 5, 10 or 100.
 * Null when there is no number or it lies outside its own scale.
 */
export function normaliseRating(written: string | null, statedBest: string | null): number | null {
  const numbers = numbersIn(written);
  const value = numbers[0];
  if (written === null || value === undefined) return null;
  const best =
    numbersIn(statedBest)[0] ?? bestWithin(written, numbers) ?? [5, 10, 100].find((scale) => value <= scale);
  if (best === undefined || best <= 0 || value < 0 || value > best) return null;
  return Math.round((value / best) * FIVE_STARS * 100) / 100;
}

function bestWithin(written: string, numbers: readonly number[]): number | undefined {
  if (written.includes('%')) return 100;
  return /\d\s*(\/|out of|of|von|sur|de|su|av)\s*\d/i.test(written) ? numbers[1] : undefined;
}

function numbersIn(text: string | null): number[] {
  return (text?.slice(0, 100).match(/-?\d+(?:[.,]\d+)?/g) ?? []).map((number) =>
    Number(number.replace(',', '.')),
  );
}
