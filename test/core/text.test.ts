import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, storableText } from '../../src/core/text.ts';

describe('storable text', () => {
  it('holds no NUL and no lone surrogate, and leaves all other text alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const stored = storableText(text);
        expect(stored).not.toContain('\u0000');
        expect(stored.isWellFormed()).toBe(true);
        if (text.isWellFormed() && !text.includes('\u0000')) expect(stored).toBe(text);
      }),
    );
  });
});

describe('an excerpt', () => {
  it('is never longer than asked for and never cuts a character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, limit) => {
        const cut = excerpt(text, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        expect(cut.isWellFormed()).toBe(true);
      }),
    );
  });

  it('says that something was cut', () => {
    expect(excerpt('one  two\nthree', 9)).toBe('one two…');
    expect(excerpt('one  two', 9)).toBe('one two');
  });
});
