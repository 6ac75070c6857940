const WIDTH = 120;
const HEIGHT = 28;
const PAD = 2;

/** A line of counts without axes, as small as a word: to stand beside numbers that say what it shows. */
export function sparkline(counts: readonly number[], color: string): string {
  const most = Math.max(...counts, 1);
  const across = (WIDTH - 2 * PAD) / Math.max(counts.length - 1, 1);
  const points = counts.map((count, index) => {
    const x = PAD + index * across;
    const y = HEIGHT - PAD - (count / most) * (HEIGHT - 2 * PAD);
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  const last = points.at(-1)?.split(',');
  const end = last === undefined ? '' : `<circle cx="${last[0]}" cy="${last[1]}" r="2.5" fill="${color}"/>`;
  return (
    `<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">` +
    `<polyline points="${points.join(' ')}" fill="none" stroke="${color}" stroke-width="1.75"/>${end}</svg>`
  );
}
