import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openNgrams, packNgrams } from '../../../src/analysis/language/ngram-file.ts';
import { ngramScorer } from '../../../src/analysis/language/ngram-scores.ts';
import { eachNgram, hashOfNgram } from '../../../src/analysis/language/ngrams.ts';
import { readNgrams } from '../../../src/analysis/language/read-ngrams.ts';

const hashOf = (ngram: string) => hashOfNgram(Buffer.from(ngram));

describe('a packed table of n-grams', () => {
  it('opens as it was', () => {
    const grams = fc.uniqueArray(fc.nat({ max: 0xffffffff }), { minLength: 1 });
    fc.assert(
      fc.property(grams, fc.infiniteStream(fc.nat({ max: 255 })), (hashes, weights) => {
        hashes.sort((one, other) => one - other);
        const counts = Uint8Array.from(hashes, () => 2);
        const pairs = [...weights.take(2 * hashes.length)];
        const table = {
          languages: ['en', 'de'],
          hashes: Uint32Array.from(hashes),
          counts,
          languageOf: Uint8Array.from(pairs, (_, at) => at % 2),
          weights: Uint8Array.from(pairs),
        };
        const opened = openNgrams(packNgrams(table));
        expect({ ...opened, weights: [...opened.weights] }).toMatchObject({
          languages: table.languages,
          hashes: table.hashes,
          weights: pairs,
        });
      }),
      { numRuns: 20 },
    );
  });

  it('comes with the package, every n-gram with languages to speak for', () => {
    const { languages, hashes, counts, languageOf, weights } = readNgrams();
    expect(hashes.length).toBeGreaterThan(50_000);
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(weights.length);
    expect(languageOf.every((language) => language < languages.length)).toBe(true);
  });
});

describe('n-grams of a word', () => {
  it.each([
    ['a', [' a ']],
    ['word', [' word ']],
    ['words', [' word', 'ords ']],
    ['detector', [' dete', 'ecto', 'ctor ']],
  ])('of "%s" are four bytes at every third, and the last four', (word, ngrams) => {
    const found: number[] = [];
    eachNgram(word, (hash) => found.push(hash));
    expect(found).toEqual(ngrams.map(hashOf));
  });

  it('count once each, for every language they speak for', () => {
    const scorer = ngramScorer({
      languages: ['en', 'de'],
      hashes: Uint32Array.of(hashOf(' word ')),
      counts: Uint8Array.of(2),
      languageOf: Uint8Array.of(0, 1),
      weights: Uint8Array.of(47, 7),
    });
    const { sums, ngrams } = scorer.score(['word', 'other', 'word']);
    expect([...sums]).toEqual([
      ['en', 100],
      ['de', 60],
    ]);
    expect(ngrams).toBe(3);
  });
});
