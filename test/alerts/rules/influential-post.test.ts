import { expect, it } from 'vitest';
import {
  influentialPostSettings,
  isInfluential,
  type SourceNorm,
  usualMost,
} from '../../../alerts/rules/influential-post.ts';
import { addMs, HOUR, MINUTE } from '../../../src/core/time.ts';

const NOW = new Date('2026-01-15T12:00:00.000Z');
const settings = influentialPostSettings.parse({});
const unknown: SourceNorm = { posts: 0, mean: 0, variance: 0 };

const post = (ageMinutes: number, total: number) => ({
  publishedAt: addMs(NOW, -ageMinutes * MINUTE),
  reach: null,
  samples: [{ at: NOW, total }],
});

it('a post is judged by where it goes, not by where it is', () => {
  expect(isInfluential(post(30, 90), unknown, settings, NOW)).toBe(true);
  expect(isInfluential(post(40 * 60, 90), unknown, settings, NOW)).toBe(false);
});

it('a post whose reactions nobody counted is not judged by them', () => {
  expect(isInfluential({ ...post(30, 0), samples: [] }, unknown, settings, NOW)).toBe(false);
});

it('what is usual is the prior where nothing is known, and the source’s own where much is', () => {
  expect(usualMost(unknown)).toBeCloseTo(11 * 3 ** 2.326 - 1, 0);
  const loud = { mean: Math.log(1001), variance: 0.01 };
  const [few, many] = [5, 5000].map((posts) => usualMost({ posts, ...loud }));
  expect(many).toBeGreaterThan(1000);
  expect(many).toBeLessThan(1800);
  // Where the source and the prior disagree it is not known what is rare.
  expect(few).toBeGreaterThan(3000);
});

it('a horizon that has passed adds nothing', () => {
  const old = { ...post(0, 5000), publishedAt: addMs(NOW, -48 * HOUR) };
  expect(isInfluential(old, unknown, settings, NOW)).toBe(true);
});

it('a source that brings very many posts is not told a hundredth of them, but about one in a week', () => {
  const usual = { mean: Math.log(51), variance: 1 };
  const [few, many] = [350, 350_000].map((posts) => usualMost({ posts, ...usual }));
  // 100 and 100,000 posts a week: the normal deviates 2.33 and 4.26.
  expect(few).toBeGreaterThan(50 * Math.exp(2.2));
  expect(few).toBeLessThan(50 * Math.exp(2.5));
  expect(many).toBeGreaterThan(50 * Math.exp(4.2));
  expect(many).toBeLessThan(50 * Math.exp(4.4));
});
