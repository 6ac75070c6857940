import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/analysis/match/find-names.ts';
import { flag } from '../../../../src/analysis/sentiment/earshot/token.ts';
import { tokensOf } from '../../../../src/analysis/sentiment/earshot/tokens.ts';

const keysOf = (text: string, brand?: string) =>
  tokensOf(text, brand === undefined ? [] : findNames(text, [brand])).map(({ word }) => word.key);

describe('tokensOf', () => {
  it.each([
    ["I don't, can't, won't", ['i', 'do', 'not', ',', 'can', 'not', ',', 'will', 'not']],
    ['dont and cant', ['do', 'not', 'and', 'can', 'not']],
    ['it’s Acme´s l’eau', ['it', "'s", 'acme', "'s", 'l', 'eau']],
    ['soooo coool', ['soo', 'cool']],
    ['@someone see https://a.example/b?c', ['<user>', 'see', '<link>']],
    ['on 4.5 or 1,000 or 7', ['on', '<number>', 'or', '<number>', 'or', '<number>']],
    ['#WorstAirlineEver #fail', ['worst', 'airline', 'ever', 'fail']],
    ['nice :-) bad :( love <3', ['nice', ':)', 'bad', ':(', 'love', '<3']],
    ['what?!! no… “so”', ['what', '!', 'no', '...', '"', 'so', '"']],
    ['<p>a &amp; b</p> 😡', ['a', 'b', '😡']],
    ['it \\u2019 is', ['it', 'is']],
    ['10/10, 1.5 out of 5, 50/100', ['<high score>', ',', '<low score>', ',', '<number>']],
    ['24/7 or 3/10/2019', ['<number>', '/', '<number>', 'or', '<number>', '/', '<number>', '/', '<number>']],
  ])('reads "%s" as %j', (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  it.each(['Acme Air', '@acmeair', '#AcmeAir', 'ACME AIR'])('reads %s as the target', (written) => {
    expect(keysOf(`so ${written} is`, 'Acme Air')).toEqual(['so', '<target>', 'is']);
  });

  it('marks how words are written', () => {
    const flags = (text: string) => tokensOf(text, [])[0]?.flags;
    expect(flags('AWFUL')).toBe(flag.shouting);
    expect(flags('Awful')).toBe(flag.capitalised);
    expect(flags('awfullll')).toBe(flag.elongated);
    expect(flags('#awful')).toBe(flag.hashtag);
    expect(flags('awful')).toBe(0);
  });

  it('keeps tokens in order, apart and inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (noise) => {
        const text = `${noise}Acme${noise}`;
        let last = 0;
        for (const { start, end } of tokensOf(text, findNames(text, ['Acme']))) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
