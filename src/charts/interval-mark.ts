import type { Estimate } from '../core/interval.ts';

const WIDTH = 120;
const HEIGHT = 14;
const PAD = 4;

/** Where an estimate lies in [from, to], and where it may: a dot on a line, without a scale, beside its number. */
export function intervalMark(
  { estimate, low, high }: Estimate,
  [from, to]: [number, number],
  color: string,
): string {
  const at = (value: number) => (PAD + ((value - from) / (to - from)) * (WIDTH - 2 * PAD)).toFixed(1);
  const middle = HEIGHT / 2;
  const line = (x1: string, x2: string, stroke: string, width: number) =>
    `<line x1="${x1}" x2="${x2}" y1="${middle}" y2="${middle}" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round"/>`;
  const zero =
    from < 0
      ? `<line x1="${at(0)}" x2="${at(0)}" y1="1" y2="${HEIGHT - 1}" stroke="var(--line-strong)"/>`
      : '';
  return (
    `<svg class="interval" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">` +
    `${line(at(from), at(to), 'var(--line)', 2)}${zero}${line(at(low), at(high), color, 4)}` +
    `<circle cx="${at(estimate)}" cy="${middle}" r="4" fill="${color}"/></svg>`
  );
}
