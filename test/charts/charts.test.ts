import { describe, expect, it, vi } from 'vitest';
import { incidentChart } from '../../src/charts/incident-chart.ts';
import { sentimentChart } from '../../src/charts/sentiment-chart.ts';
import { addMs, HOUR } from '../../src/core/time.ts';

const palette = {
  negative: 'var(--negative)',
  neutral: 'var(--neutral)',
  positive: 'var(--positive)',
  usual: 'blue',
  text: 'black',
  line: 'grey',
  band: 'var(--band)',
};
const start = new Date('2026-01-14T18:00:00Z');
const common = { timezone: 'UTC', palette, size: { width: 640, height: 200 }, label: 'Mentions' };

const paths = (svg: string, fill: string) => svg.split(`fill="${fill}"`).length - 1;
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map((match) => match[1]);

describe('sentiment chart', () => {
  const bars = [4, 0, 2, 1].map((negative, index) => ({
    start: addMs(start, index * 6 * HOUR),
    negative,
    neutral: 1,
    positive: 2,
  }));

  it('draws each sentiment in its own colour', () => {
    const svg = sentimentChart(bars, common);
    expect(paths(svg, 'var(--positive)')).toBe(4);
    expect(paths(svg, 'var(--negative)')).toBe(3);
  });

  it('names a day where it begins in the given zone', () => {
    expect(texts(sentimentChart(bars, common))).toContain('Thu');
    const tokyo = sentimentChart(bars.slice(1, 3), { ...common, timezone: 'Asia/Tokyo' });
    expect(texts(tokyo)).not.toContain('Thu');
  });

  it('says what it shows, whatever characters that takes', () => {
    const svg = sentimentChart(bars, { ...common, label: '<b> "R&D"' });
    expect(svg).toContain('role="img" aria-label="&lt;b&gt; &quot;R&amp;D&quot;"');
  });
});

describe('incident chart', () => {
  const bars = Array.from({ length: 24 }, (_, index) => ({
    start: addMs(start, index * HOUR),
    count: index === 3 ? null : index,
    expected: 2.5,
    upper: 5,
  }));

  const compared = { ...common, compared: true, counted: 'negative' as const, marks: [] };

  it('draws what is usual only where that is known', () => {
    const drawn = incidentChart(bars, compared);
    const bare = incidentChart(bars, { ...compared, compared: false });
    for (const colour of [palette.usual, palette.band]) {
      expect(drawn).toContain(colour);
      expect(bare).not.toContain(colour);
    }
  });

  it('leaves out what is not known and marks what happened', () => {
    const svg = incidentChart(bars, { ...compared, marks: [{ index: 12, label: 'Opened' }] });
    expect(paths(svg, 'var(--negative)')).toBe(bars.length - 1);
    expect(texts(svg)).toContain('Opened');
    expect(texts(incidentChart(bars, compared))).not.toContain('Opened');
  });

  it('draws all mentions in a colour that says nothing of their feeling', () => {
    const svg = incidentChart(bars, { ...compared, counted: 'all' });
    expect(paths(svg, palette.neutral)).toBe(bars.length - 1);
    expect(paths(svg, palette.negative)).toBe(0);
  });

  it('labels round hours in the given zone, fewer where there is less room', () => {
    const wide = texts(incidentChart(bars, { ...compared, timezone: 'Europe/Paris' }));
    expect(wide).toEqual(expect.arrayContaining(['21:00', '15 Jan', '03:00']));
    const size = { width: 300, height: 200 };
    const narrow = texts(incidentChart(bars, { ...compared, size }));
    expect(narrow).not.toContain('21:00');
    expect(narrow).toContain('15 Jan');
  });

  it('draws nothing but axes without bars', () => {
    expect(incidentChart([], compared)).toContain('<svg role="img"');
  });
});

it('leaves no timer behind that would keep the process alive', () => {
  vi.useFakeTimers();
  try {
    sentimentChart([{ start, negative: 1, neutral: 0, positive: 0 }], common);
    vi.runAllTimers();
    expect(vi.getTimerCount()).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});
