import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEarshotScorer } from '../../../../src/analysis/sentiment/earshot/earshot.ts';
import towardBrand from '../../../fixtures/analysis/toward-brand.json' with { type: 'json' };

const scorer = createEarshotScorer();

describe('the earshot scorer', () => {
  it('judges most specimens as people do', () => {
    const specimens = towardBrand as [string | null, string, string][];
    const wrong = specimens.filter(([brand, text, label]) => scorer.score({ text, brand }).label !== label);
    expect(wrong.length / specimens.length, JSON.stringify(wrong, null, 2)).toBeLessThanOrEqual(0.2);
  });

  it.each([
    ['Walmart', 'negative'],
    ['Target', 'positive'],
  ])('tells who made it worse from who made it good: %s', (brand, label) => {
    const text =
      "I don't do business with Walmart anymore. I told Target what had happened, they offered me a credit and apologised.";
    expect(scorer.score({ text, brand }).label).toBe(label);
  });

  it('does not hold against a company what it has left behind', () => {
    const text =
      'Dell was guilty of this at one time, shipping machines with bad capacitors. Since then Dell has become a model company.';
    expect(scorer.score({ text, brand: 'Dell' }).score).toBeGreaterThan(-0.5);
  });

  it.each([
    ['Well done Pebblefone', 'positive'],
    ['Hats off to Pebblefone', 'positive'],
    ['Kudos Pebblefone!', 'positive'],
    ['Shout-out to Pebblefone', 'positive'],
    ['thank you Pebblefone', 'positive'],
    ['10/10 Pebblefone', 'positive'],
    ['2/10 Pebblefone', 'negative'],
    ['Would recommend Pebblefone', 'positive'],
  ])('takes praise and blame at their word: %s', (text, label) => {
    expect(scorer.score({ text, brand: 'Pebblefone' }).label).toBe(label);
  });

  it('does not take praise at its word where what follows says otherwise', () => {
    const text = 'Well done Pebblefone, three weeks without a line. Slow clap.';
    expect(scorer.score({ text, brand: 'Pebblefone' }).label).not.toBe('positive');
  });

  it.each(['@kestrelair', 'KESTREL AIR', '#KestrelAir', "Kestrel Air's crew", 'KA'])(
    'knows the brand by %s',
    (written) => {
      const text = `Norwell Rail was wonderful, but ${written} lost my suitcase and nobody cares`;
      const judged = (brand: string, aliases?: string[]) => scorer.score({ text, brand, aliases }).score;
      expect(judged('Kestrel Air', ['KA'])).toBeLessThan(judged('Norwell Rail'));
    },
  );

  it.each([
    ['Larkspur', 'negative'],
    ['Pebblefone', 'positive'],
  ])('tells what is said of %s from what the other sentences say of others', (brand, label) => {
    const text =
      'Larkspur lost my refund and nobody answers. Awful company. Pebblefone fixed it on the spot, wonderful people.';
    expect(scorer.score({ text, brand }).label).toBe(label);
  });

  it('judges the whole text for a brand that does not stand in it', () => {
    expect(scorer.score({ text: 'Worst support I have ever dealt with', brand: 'Orlo' }).label).toBe(
      'negative',
    );
  });

  it('reads a language that was told, region or not, and says so', () => {
    const text = 'pessimo';
    expect(scorer.score({ text, brand: null, language: 'it-CH' })).toMatchObject({
      label: 'negative',
      language: 'it',
    });
  });

  it('is less sure in a language it has no model for', () => {
    const confidenceOf = (text: string, language: string) =>
      scorer.score({ text, brand: null, language }).confidence;
    expect(confidenceOf('Ontzettend slechte service, nooit meer', 'nl')).toBeLessThan(
      confidenceOf('Terrible service, never again', 'en'),
    );
  });

  it('calls neutral what it cannot read', () => {
    expect(scorer.score({ text: 'ཀཁག ངཅཆ ཇཉཏ ཐདན', brand: null }).label).toBe('neutral');
  });

  it('lets stars outrank the words and keeps those that agree', () => {
    const judged = scorer.score({ text: 'Great location, awful room', brand: null, rating: 1 });
    expect(judged).toMatchObject({ label: 'negative', score: -1 });
    expect(judged.evidence.map(({ text }) => text)).toContain('awful');
    expect(judged.evidence.map(({ text }) => text)).not.toContain('Great');
  });

  it('names the words that decided, each with its sign', () => {
    const { evidence } = scorer.score({
      text: 'The room was filthy but the breakfast fantastic',
      brand: null,
    });
    const weightOf = (word: string) => evidence.find(({ text }) => text === word)?.weight;
    expect(weightOf('filthy')).toBeLessThan(0);
    expect(weightOf('fantastic')).toBeGreaterThan(0);
  });

  it('hears the brand in a long text whatever stands far away from it', () => {
    const elsewhere = 'The weather in the valley was mild and the fields lay quiet. '.repeat(60);
    const text = `${elsewhere}Acme lost my parcel and refuses to refund me, awful service. ${elsewhere}`;
    expect(scorer.score({ text, brand: 'Acme' }).label).toBe('negative');
  });

  it.each([
    ['one word', 'a'.repeat(1_000_000)],
    ['nothing but emoji', '🏢'.repeat(300_000)],
    ['halves of surrogate pairs', '\ud83d'.repeat(500_000)],
    ['the brand', 'Acme '.repeat(100_000)],
    ['opening tags', '<a '.repeat(200_000)],
    ['apostrophes', "a'".repeat(300_000)],
    ['faces', ':-('.repeat(200_000)],
    ['hashtags', '#aB'.repeat(200_000)],
  ])('answers about very much of %s', (_, hostile) => {
    const judged = scorer.score({ text: hostile, brand: 'Acme' });
    expect(Math.abs(judged.score)).toBeLessThanOrEqual(1);
  });
});

it('stays in range for any text, says the same twice, and cuts its evidence out of the text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Acme',
      '@acme',
      'love',
      'hate',
      "don't",
      'dont',
      ' ',
      '. ',
      '#AcmeFail',
      '😡',
      '\ud83d',
      '<b>',
      'sooooo',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const input = fc.record({
    text: fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' ')),
    brand: fc.constantFrom('Acme', '', '😡', null),
    language: fc.constantFrom(null, 'en', 'de', 'xx', ''),
    rating: fc.constantFrom(null, 0, 3, 5),
  });
  fc.assert(
    fc.property(input, (asked) => {
      const judged = scorer.score(asked);
      const { label, score, confidence, evidence } = judged;
      expect(Math.abs(score)).toBeLessThanOrEqual(1);
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      if (label !== 'neutral') expect(Math.sign(score)).toBe(label === 'negative' ? -1 : 1);
      for (const { text, start, end, weight } of evidence) {
        expect(asked.text.slice(start, end)).toBe(text);
        expect(Math.abs(weight)).toBeGreaterThan(0);
      }
      expect(evidence.map(({ start }) => start)).toEqual(
        evidence.map(({ start }) => start).sort((a, b) => a - b),
      );
      expect(evidence.reduce((sum, { weight }) => sum + Math.abs(weight), 0)).toBeLessThanOrEqual(1.000001);
      expect(scorer.score(asked)).toEqual(judged);
    }),
  );
});
