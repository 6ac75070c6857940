import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseRating } from '../../../crawlers/extract/rating.ts';

describe('normaliseRating', () => {
  it.each([
    ['4', null, 4],
    ['4,5', null, 4.5],
    ['8', '10', 4],
    ['8', null, 4],
    ['3/4', null, 3.75],
    ['80%', null, 4],
    ['85', null, 4.25],
    ['Rated 4 out of 5 stars', null, 4],
    ['4 von 5 Sternen', null, 4],
    ['0', '5', 0],
    ['1', '1', 5],
    ['6', '5', null],
    ['-1', '5', null],
    ['250', null, null],
    ['3', '0', null],
    ['none', null, null],
    ['', null, null],
  ])('brings %j of %j to %j', (written, best, expected) => {
    expect(normaliseRating(written, best)).toBe(expected);
  });

  it('stays within 0 to 5 or says nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string()), (written, best) => {
        const rating = normaliseRating(written, best);
        expect(rating === null || (rating >= 0 && rating <= 5)).toBe(true);
      }),
    );
  });
});
