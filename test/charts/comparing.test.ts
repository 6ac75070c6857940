import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intervalMark } from '../../src/charts/interval-mark.ts';
import { lineChart } from '../../src/charts/line-chart.ts';
import { sparkline } from '../../src/charts/sparkline.ts';
import { barLabels } from '../../src/charts/time-labels.ts';
import { trendChart } from '../../src/charts/trend-chart.ts';
import { addMs, DAY, HOUR } from '../../src/core/time.ts';

const palette = {
  negative: 'red',
  neutral: 'grey',
  positive: 'green',
  usual: 'black',
  text: 'black',
  line: 'silver',
  band: 'lavender',
  series: ['blue', 'orange', 'teal', 'plum', 'violet'],
};
const start = new Date('2026-01-05T00:00:00Z');
const common = { timezone: 'UTC', palette, size: { width: 640, height: 300 }, label: 'What is shown' };
const drawn = (svg: string, color: string, as: 'fill' | 'stroke') => svg.split(`${as}="${color}"`).length - 1;

describe('a trend chart', () => {
  const bars = Array.from({ length: 10 }, (_, index) => ({
    from: addMs(start, index * DAY),
    counts: index === 4 ? null : { negative: index, neutral: 2, positive: 1 },
    usual: index < 3 ? null : { low: 2, high: 9, expected: 5 },
    net: index === 4 ? null : { estimate: 0.1, low: -0.2, high: 0.4 },
  }));
  const options = { ...common, titles: { volume: 'Mentions', net: 'Net sentiment' }, usualNet: 0.2 };

  it('draws what is known, and what is usual behind it', () => {
    const svg = trendChart(bars, options);
    expect(drawn(svg, 'green', 'fill')).toBe(9);
    expect(drawn(svg, 'lavender', 'fill')).toBeGreaterThanOrEqual(2);
    expect(svg.indexOf('lavender')).toBeLessThan(svg.indexOf('fill="red"'));
    expect(svg).toContain('>Net sentiment</text>');
  });

  it('holds nothing that a script would listen to, and is described', () => {
    const svg = trendChart(bars, options);
    expect(svg).not.toMatch(/ecmeta|<style|class=/u);
    expect(svg).toContain('role="img" aria-label="What is shown"');
  });

  it('draws the same anew with another description', () => {
    const other = trendChart(bars, { ...options, label: 'Something else' });
    expect(other).toBe(trendChart(bars, options).replace('What is shown', 'Something else'));
  });

  it('has room for none and one', () => {
    expect(trendChart([], options)).toContain('<svg');
    expect(trendChart(bars.slice(0, 1), options)).toContain('<svg');
  });
});

describe('a line chart', () => {
  it('tells its lines apart by colour and by dashes', () => {
    const times = Array.from({ length: 5 }, (_, index) => addMs(start, index * HOUR));
    const lines = [1, 2, 3].map((factor) => ({ values: times.map((_, index) => factor * index) }));
    const svg = lineChart(lines, { ...common, times });
    for (const color of ['blue', 'orange', 'teal']) expect(drawn(svg, color, 'stroke')).toBe(1);
    expect(svg.match(/stroke-dasharray/gu)).toHaveLength(2);
  });
});

describe('labels of bars', () => {
  it('are times within two days and days beyond, never more than there is room for', () => {
    const hours = Array.from({ length: 24 }, (_, index) => addMs(start, index * HOUR));
    expect(barLabels(hours, { timezone: 'Europe/Berlin' }, 1_000)).toContain('01:00');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 100, max: 1_200 }), (count, width) => {
        const days = Array.from({ length: count }, (_, index) => addMs(start, index * DAY));
        const labels = barLabels(days, { timezone: 'UTC' }, width);
        expect(labels).toHaveLength(count);
        expect(labels.filter(Boolean).length).toBeLessThanOrEqual(Math.ceil(width / 58));
      }),
    );
  });

  it('speak the reader’s language', () => {
    const days = Array.from({ length: 9 }, (_, index) => addMs(start, index * DAY));
    expect(barLabels(days, { timezone: 'UTC', locale: 'es' }, 2_000).join(' ')).toContain('ene');
  });
});

describe('small marks', () => {
  it('stay within their place whatever the numbers are', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e6), { maxLength: 60 }), (counts) => {
        const places = [...sparkline(counts, 'red').matchAll(/(-?[\d.]+),(-?[\d.]+)/gu)];
        expect(places).toHaveLength(counts.length);
        for (const [, x, y] of places) {
          expect(Number(x)).toBeLessThanOrEqual(120);
          expect(Number(y)).toBeGreaterThanOrEqual(0);
          expect(Number(y)).toBeLessThanOrEqual(28);
        }
      }),
    );
  });

  it('show where an estimate may lie', () => {
    const svg = intervalMark({ estimate: 0, low: -1, high: 1 }, [-1, 1], 'red');
    expect(svg).toContain('x1="4.0" x2="116.0"');
    expect(svg).toContain('cx="60.0"');
  });
});
