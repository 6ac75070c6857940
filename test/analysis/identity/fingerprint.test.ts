import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/analysis/identity/fingerprint.ts';

describe('fingerprint', () => {
  it('is equal for copies that differ in case, width, punctuation, spaces and invisible characters', () => {
    const original = fingerprint('Acme recalls phones', 'The “fire” risk is real.\n\nSee why…');
    expect(fingerprint('ACME Recalls Phones!', ' the "fire" risk\u00a0is re\u00adal — see ｗｈｙ')).toBe(
      original,
    );
  });

  it.each([
    ['Acme is up', 'Acme is down'],
    ['😀😀', '😡😡'],
    ['?!', '...'],
    ['C++', 'C'],
  ])('differs between %s and %s', (a, b) => {
    expect(fingerprint(null, a)).not.toBe(fingerprint(null, b));
  });

  it('does not let title and text run into each other', () => {
    expect(fingerprint('Acme', 'is down')).not.toBe(fingerprint('Acme is', 'down'));
  });

  it('takes any string, also with halves of surrogate pairs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fingerprint(null, `${text}\ud83d`)).toMatch(/^[\w-]{43}$/);
      }),
    );
  });
});
