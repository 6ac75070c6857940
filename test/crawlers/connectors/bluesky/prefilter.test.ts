import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prefilter } from '../../../../crawlers/connectors/bluesky/jetstream/prefilter.ts';

describe('what the stream is asked to hold', () => {
  it.each([
    ['acme', 'I like ACMÉ.', true],
    ['acme', 'I like ACM.', false],
    ['acme kettle', 'a kettle of Acme', true],
    ['acme kettle', 'a pot of Acme', false],
    ['"acme phone"', 'my Acme  phone', true],
    ['"acme phone"', 'phone acme', false],
    ['#acme', 'with #Acme', true],
    ['アクメ', 'このアクメは', true],
    ['acme from:ann.example lang:en -kettle', 'acme kettle', true],
    ['*', 'anything', true],
    ['', 'anything', true],
  ])('%j may find %j: %s', (query, text, may) => {
    expect(prefilter(query)(text)).toBe(may);
  });

  it('is let pass by whatever query it holds itself, and no query fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (query, around) => {
        const plain = query.replaceAll('"', ' ');
        expect(prefilter(plain)(`${around} ${plain} ${around}`)).toBe(true);
        prefilter(query)(around);
      }),
    );
  });
});
