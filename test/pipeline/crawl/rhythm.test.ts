import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rhythm } from '../../../src/core/source.ts';
import { addMs, DAY, HOUR, MINUTE } from '../../../src/core/time.ts';
import { learnRhythm, type Showing } from '../../../src/pipeline/crawl/rhythm.ts';

const NOW = new Date('2026-01-15T12:00:00.000Z');
const USUAL = 15 * MINUTE;
const nothing: Showing = { since: null, itemsNew: 0, publishedAt: [], shown: 20, askedSeconds: null };

const learn = (before: Rhythm | null, showing: Partial<Showing>, now = NOW) =>
  learnRhythm(before, { ...nothing, ...showing }, USUAL, now);
/** Times of `count` items, one every `pause`, the last one now. */
const every = (pause: number, count: number) =>
  Array.from({ length: count }, (_, index) => addMs(NOW, -index * pause));

/** A source that posts every `pause`, visited every hour for so long. */
function watched(before: Rhythm, pause: number, time: number): Rhythm {
  let rhythm = before;
  for (let hour = 1; hour <= time / HOUR; hour += 1) {
    const [since, now] = [addMs(NOW, (hour - 1) * HOUR), addMs(NOW, hour * HOUR)];
    rhythm = learn(rhythm, { since, itemsNew: HOUR / pause }, now);
  }
  return rhythm;
}

describe('the rate of a source', () => {
  it.each([
    ['ten minutes', 10 * MINUTE, 200, 6],
    ['two hours', 2 * HOUR, 100, 0.5],
  ])('is seen on its first visit when it posts every %s', (_what, pause, count, expected) => {
    const { itemsPerHour } = learn(null, { publishedAt: every(pause, count) });
    expect(itemsPerHour).toBeGreaterThan(expected * 0.9);
    expect(itemsPerHour).toBeLessThan(expected * 1.25);
  });

  it('is next to nothing when its last items are old', () => {
    expect(learn(null, { publishedAt: [addMs(NOW, -30 * DAY)] }).itemsPerHour).toBeLessThan(0.001);
  });

  it('is one item a usual pause while nobody knows better', () => {
    expect(learn(null, { itemsNew: 50 }).itemsPerHour).toBeCloseTo(4);
  });

  it('follows what the source does, up and down', () => {
    const quiet = learn(null, { publishedAt: [addMs(NOW, -DAY)] });
    const lively = watched(quiet, 5 * MINUTE, DAY);
    expect(lively.itemsPerHour).toBeGreaterThan(11);
    expect(lively.itemsPerHour).toBeLessThan(12.1);
    expect(watched(lively, Number.POSITIVE_INFINITY, 2 * DAY).itemsPerHour).toBeLessThan(0.01);
  });

  it('comes to the same whether a time is covered by one visit or by many', () => {
    const before = learn(null, { publishedAt: every(HOUR, 10) });
    const once = learn(before, { since: NOW, itemsNew: 6 }, addMs(NOW, 3 * HOUR));
    expect(watched(before, HOUR / 2, 3 * HOUR).itemsPerHour).toBeCloseTo(once.itemsPerHour, 1);
  });

  it('is a number from nothing to what was seen, whatever clocks and publishers say', () => {
    const time = fc.date({ min: new Date(0), max: new Date('2099-01-01'), noInvalidDate: true });
    const showing = fc.record({
      since: fc.option(time),
      itemsNew: fc.nat(10_000),
      publishedAt: fc.array(time, { maxLength: 50 }),
      shown: fc.option(fc.nat(10_000)),
      askedSeconds: fc.option(fc.nat(1e9)),
    });
    fc.assert(
      fc.property(showing, showing, (first, second) => {
        const before = learn(null, first);
        const after = learn(before, second);
        expect(before.itemsPerHour).toBeGreaterThanOrEqual(0);
        expect(after.itemsPerHour).toBeGreaterThanOrEqual(0);
        expect(after.itemsPerHour).toBeLessThanOrEqual(before.itemsPerHour + second.itemsNew * 60);
        expect(after.visits).toBe(2);
      }),
    );
  });
});

it('a source shows as many items as when it was last seen whole', () => {
  const before = learn(null, { shown: 20 });
  expect(learn(before, { shown: null }).window).toBe(20);
  expect(learn(before, { shown: 30 }).window).toBe(30);
});

it('a publisher wants what it wanted last', () => {
  const before = learn(null, { askedSeconds: 600 });
  expect(before.askedSeconds).toBe(600);
  expect(learn(before, {}).askedSeconds).toBeNull();
});
