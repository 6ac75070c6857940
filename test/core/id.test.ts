import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampPublished, firstIdAt, newId } from '../../src/core/id.ts';

const time = fc.date({ min: new Date(0), max: new Date('2200-01-01T00:00:00Z'), noInvalidDate: true });

describe('ids', () => {
  it('sort by the time they were made for', () => {
    fc.assert(
      fc.property(time, time, (a, b) => {
        if (a.getTime() === b.getTime()) return;
        const [earlier, later] = a < b ? [a, b] : [b, a];
        expect(newId(earlier) < newId(later)).toBe(true);
      }),
    );
  });

  it('of one millisecond sort in the order they were made', () => {
    const at = new Date('2026-01-15T12:00:00Z');
    const ids = Array.from({ length: 2_000 }, () => newId(at));
    expect(ids).toEqual(ids.toSorted());
  });

  it('are UUIDs of version 7 that nobody made before', () => {
    const ids = Array.from({ length: 10_000 }, () => newId(new Date(1_768_478_400_000)));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  });

  it('of a time are not below the first id of that time', () => {
    fc.assert(
      fc.property(time, (at) => {
        expect(newId(at) >= firstIdAt(at)).toBe(true);
      }),
    );
  });
});

describe('a publication time', () => {
  const seen = new Date('2026-01-15T12:00:00Z');
  it.each([
    ['in the past stays', '2026-01-14T08:00:00Z', '2026-01-14T08:00:00Z'],
    ['in the future becomes the time it was first seen', '2099-01-01T00:00:00Z', '2026-01-15T12:00:00Z'],
    ['before the web becomes 1990', '1970-01-01T00:00:00Z', '1990-01-01T00:00:00Z'],
  ])('%s', (_, published, expected) => {
    expect(clampPublished(new Date(published), seen)).toEqual(new Date(expected));
  });

  it('that is absent or no date becomes the time it was first seen', () => {
    expect(clampPublished(null, seen)).toEqual(seen);
    expect(clampPublished(new Date(Number.NaN), seen)).toEqual(seen);
  });
});
