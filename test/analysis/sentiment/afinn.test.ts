import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAfinnScorer } from '../../../src/analysis/sentiment/afinn/afinn.ts';
import attributed from '../../fixtures/analysis/attributed.json' with { type: 'json' };

const scorer = createAfinnScorer();

describe('the afinn scorer', () => {
  it.each(attributed as [string | null, string, string, string[]][])(
    'judges %s in "%s" as %s, because of %j',
    (brand, text, label, evidence) => {
      const judged = scorer.score({ text, brand });
      expect(judged.label).toBe(label);
      expect(judged.evidence.map((word) => word.text)).toEqual(evidence);
    },
  );

  it('finds a brand by its aliases', () => {
    const text = 'I love Globex but hate the Big A';
    expect(scorer.score({ text, brand: 'Acme', aliases: ['Big A'] }).label).toBe('negative');
  });

  it('gives words of follow-on sentences and neighbouring clauses less weight', () => {
    const scoreOf = (text: string) => scorer.score({ text, brand: 'Acme' }).score;
    expect(scoreOf('Acme, which is awful')).toBeGreaterThan(scoreOf('Acme is awful'));
    expect(scoreOf('I have Acme. It is awful')).toBeGreaterThan(scoreOf('Acme is awful'));
    expect(scoreOf('I have Acme. It is awful')).toBeLessThan(0);
  });

  it('scores one word of AFINN 3 as 3 ÷ (3 + 4)', () => {
    expect(scorer.score({ text: 'Acme is awful', brand: 'Acme' }).score).toBeCloseTo(-3 / 7, 10);
  });

  it('is surer of plain words than of none', () => {
    const confidenceOf = (text: string) => scorer.score({ text, brand: 'Acme' }).confidence;
    expect(confidenceOf('Acme is awful, terrible, horrible')).toBeGreaterThan(confidenceOf('Acme is awful'));
    expect(confidenceOf('Acme is awful')).toBeGreaterThan(confidenceOf('Acme opened'));
  });

  it('does not read another language as English, and says it is unsure', () => {
    const text = 'Die Acme war gut';
    const told = scorer.score({ text, brand: 'Acme', language: 'de-AT' });
    expect(told).toMatchObject({ label: 'neutral', language: 'de', evidence: [] });
    expect(told.confidence).toBeLessThan(0.5);
  });

  it.each([
    [0, 'negative', -1],
    [1, 'negative', -1],
    [2, 'negative', -0.5],
    [3, 'neutral', 0],
    [4, 'positive', 0.5],
    [5, 'positive', 1],
  ])('lets %d stars outrank the words: %s', (rating, label, score) => {
    const judged = scorer.score({ text: 'Acme is great, not awful', brand: 'Acme', rating });
    expect(judged).toMatchObject({ label, score });
  });

  it('keeps the words that agree with the stars as evidence', () => {
    const judged = scorer.score({ text: 'Acme is awful, the coffee great', brand: 'Acme', rating: 1 });
    expect(judged.evidence.map(({ text }) => text)).toEqual(['awful']);
  });

  it('stays in range for any text; evidence is cut out of it in order and adds up to the score', () => {
    const piece = fc.constantFrom(
      'Acme',
      'Globex',
      'love',
      'hate',
      'not',
      'but',
      'than',
      'better',
      'it',
      'left',
      '. ',
      ', ',
      ' ',
      '\n',
      '😡',
      '\ud83d',
      '<b>',
      "n't",
      'é',
      '0',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }),
        fc.constantFrom('Acme', '', '😡', null),
        (pieces, brand) => {
          const text = pieces.join(' ');
          const { label, score, confidence, evidence } = scorer.score({ text, brand });
          expect(Math.abs(score)).toBeLessThanOrEqual(1);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 10);
          expect(evidence.map(({ start, end }) => text.slice(start, end))).toEqual(
            evidence.map((word) => word.text),
          );
          expect(evidence.map(({ start }) => start)).toEqual(
            evidence.map(({ start }) => start).sort((a, b) => a - b),
          );
          if (Math.abs(score) > 0.1) expect(label).toBe(score < 0 ? 'negative' : 'positive');
        },
      ),
    );
  });

  it.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['nothing but emoji', '🏢'.repeat(100_000)],
    ['halves of surrogate pairs', '\ud83d'.repeat(250_000)],
    ['opening tags', '<a '.repeat(50_000)],
    ['sentences', 'It is a day. '.repeat(15_000)],
    ['commas', ',a'.repeat(50_000)],
  ])('judges a brand after very much of %s', (_, hostile) => {
    expect(scorer.score({ text: `${hostile}. Acme is awful`, brand: 'Acme' }).label).toBe('negative');
  });
});
