import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../src/analysis/match/matcher.ts';
import { matchLine } from '../../src/analysis/match-line.ts';
import { scoreLine } from '../../src/analysis/score-line.ts';
import { createAfinnScorer } from '../../src/analysis/sentiment/afinn/afinn.ts';

const score = scoreLine(createAfinnScorer());
const match = matchLine(
  compileMatcher(
    new Map([
      ['Acme', 'acme OR "acme phone"'],
      ['Globex', 'globex'],
    ]),
  ),
);

describe('scoreLine', () => {
  it('gives the promised keys in the promised order', () => {
    expect(
      JSON.stringify(score({ id: 1, text: 'They say Acme is awful and you know it', brand: 'Acme' })),
    ).toBe(
      '{"id":1,"label":"negative","score":-0.4286,"confidence":0.6714,"language":"en",' +
        '"evidence":[{"text":"awful","start":17,"end":22,"weight":-0.4286}]}',
    );
  });

  it.each([1, '1', null, true, { a: 1 }])('echoes the id %j with its type', (id) => {
    expect(score({ id, text: '' })).toMatchObject({ id, label: 'neutral', score: 0 });
  });

  it('judges the whole text without a brand, and takes null for absent', () => {
    expect(score({ text: 'awful', brand: null, language: null, rating: null })).toMatchObject({
      id: null,
      label: 'negative',
    });
  });

  it('lets a rating outrank the text', () => {
    expect(score({ id: 1, text: 'awful', rating: 5 })).toMatchObject({ label: 'positive', score: 1 });
  });

  it.each([9, -1, 100])('takes no notice of a rating of %d, which is not in stars', (rating) => {
    expect(score({ id: 1, text: 'awful', rating })).toMatchObject({ label: 'negative' });
  });

  it.each([
    [{ id: 7 }, 7, 'text'],
    [{ id: 'x', text: 3 }, 'x', 'text'],
    [{ text: 'a', brand: 3 }, null, 'brand'],
    [{ text: 'a', rating: '5' }, null, 'rating'],
    ['text', null, 'record'],
    [null, null, 'record'],
    [[], null, 'record'],
  ])('answers %j with its fault', (input, id, where) => {
    expect(score(input)).toEqual({ id, ok: false, error: expect.stringMatching(new RegExp(`^${where}: .`)) });
  });
});

describe('matchLine', () => {
  it('gives the promised shape', () => {
    expect(JSON.stringify(match({ id: 'a', title: 'Acme', text: 'the acme phone' }))).toBe(
      '{"id":"a","matches":[{"brand":"Acme","spans":[{"start":0,"end":4,"field":"title"},{"start":4,"end":14}]}]}',
    );
  });

  it('says when no brand matches', () => {
    expect(match({ id: 1, text: 'nothing' })).toEqual({ id: 1, matches: [] });
  });

  it.each([{ id: 1 }, { id: 1, text: 5 }, { id: 1, title: null, text: null }])(
    'answers %j with its fault',
    (input) => {
      expect(match(input)).toEqual({ id: 1, ok: false, error: expect.stringContaining('text') });
    },
  );

  it('takes a title alone', () => {
    expect(match({ title: 'globex', text: null })).toMatchObject({
      id: null,
      matches: [{ brand: 'Globex' }],
    });
  });
});
