import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTaught } from '../../../../src/analysis/sentiment/personal/as-taught.ts';
import {
  MOST_SHIFT,
  openModel,
  shiftBy,
  storedWeights,
} from '../../../../src/analysis/sentiment/personal/brand-model.ts';
import { learn, type SentimentLesson } from '../../../../src/analysis/sentiment/personal/learn.ts';
import { probabilitiesBehind } from '../../../../src/analysis/sentiment/personal/probabilities.ts';
import { wordsNear } from '../../../../src/analysis/sentiment/personal/words-near.ts';
import { scorerById } from '../../../../src/analysis/sentiment/registry.ts';
import { type SentimentLabel, sentimentLabels } from '../../../../src/core/sentiment.ts';

const scorer = scorerById('afinn');
if (scorer === null) throw new Error('there is no afinn');
const afinn = scorer;

const brand = 'Gravemoth';
function lesson(text: string, label: SentimentLabel): SentimentLesson {
  const input = { text, brand };
  return {
    words: wordsNear(input).map(({ key }) => key),
    scored: probabilitiesBehind(afinn.score(input)),
    label,
  };
}
const taught = (text: string, ...lessons: SentimentLesson[]) =>
  asTaught(afinn.score({ text, brand }), { text, brand }, learn(lessons));

const words = ['brutal', 'filthy', 'nasty', 'polished', 'pretty', 'record', 'is', 'so', brand, '🔥', '重い'];
const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
const lessons = fc.array(
  fc.tuple(text, fc.constantFrom(...sentimentLabels)).map(([said, label]) => lesson(said, label)),
  { maxLength: 25 },
);

describe('a brand that is corrected', () => {
  const praise = ['is brutal and filthy', 'plays brutal, filthy riffs', 'was brutal live'].map((said) =>
    lesson(`${brand} ${said}`, 'positive'),
  );

  it('learns what its words mean there, and says so', () => {
    const said = `That new ${brand} is brutal`;
    expect(afinn.score({ text: said, brand }).label).not.toBe('positive');
    const judged = taught(said, ...praise);
    expect(judged.label).toBe('positive');
    expect(judged.evidence.find(({ text }) => text === 'brutal')?.weight).toBeGreaterThan(0);
  });

  it('judges texts without those words as before', () => {
    const said = `${brand} never answered my letter, awful`;
    expect(taught(said, ...praise)).toEqual(afinn.score({ text: said, brand }));
  });

  it('leaves stars alone: they are the author’s own word', () => {
    const input = { text: `${brand} is brutal`, brand, rating: 1 };
    const judged = afinn.score(input);
    expect(asTaught(judged, input, learn(praise))).toEqual(judged);
  });

  it('is not swung by two people who contradict each other', () => {
    const said = `${brand} is brutal`;
    const shift = shiftBy(
      learn([lesson(said, 'positive'), lesson(said, 'negative')]),
      lesson(said, 'neutral').words,
    );
    const alone = shiftBy(learn([lesson(said, 'positive')]), lesson(said, 'neutral').words);
    expect(Math.abs(shift[2] - shift[0])).toBeLessThan(Math.abs(alone[2] - alone[0]) / 2);
  });

  it('moves by a bounded amount, whatever is said', () => {
    fc.assert(
      fc.property(lessons, text, (all, said) => {
        const shift = shiftBy(learn(all), lesson(said, 'neutral').words);
        expect(Math.max(...shift) - Math.min(...shift)).toBeLessThanOrEqual(MOST_SHIFT + 1e-9);
      }),
      { numRuns: 40 },
    );
  });

  it('knows the same in whichever order it was told, and without a word as if that had never been said', () => {
    fc.assert(
      fc.property(lessons, text, (all, said) => {
        const told = (order: readonly SentimentLesson[]) =>
          shiftBy(learn(order), lesson(said, 'neutral').words);
        const [first, ...rest] = all;
        const undone = told([...rest, ...(first === undefined ? [] : [first])].slice(0, rest.length));
        expect(undone).toEqual(told(rest));
        for (const [at, by] of told(all.toReversed()).entries())
          expect(by).toBeCloseTo(told(all)[at] ?? 0, 2);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what it learnt through storage', () => {
    fc.assert(
      fc.property(lessons, (all) => {
        const model = learn(all);
        const stored = JSON.parse(JSON.stringify(storedWeights(model)));
        expect(storedWeights(openModel(stored, model.lessons))).toEqual(storedWeights(model));
      }),
      { numRuns: 20 },
    );
  });

  it('is judged within the bounds of every scorer', () => {
    fc.assert(
      fc.property(lessons, text, (all, said) => {
        const { label, score, confidence, evidence } = taught(said, ...all);
        expect(Math.abs(score)).toBeLessThanOrEqual(1);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (label !== 'neutral') expect(Math.sign(score)).toBe(label === 'positive' ? 1 : -1);
        expect(evidence.reduce((sum, { weight }) => sum + Math.abs(weight), 0)).toBeLessThanOrEqual(1 + 1e-9);
        for (const { text, start, end } of evidence) expect(said.slice(start, end)).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the probabilities behind a judgement', () => {
  it('are found from label, score and confidence', () => {
    fc.assert(
      fc.property(fc.tuple(fc.nat(96), fc.nat(96), fc.nat(96)), (counts) => {
        const total = counts.reduce((sum, count) => sum + count + 2, 0) * 1.0;
        const p = counts.map((count) => Math.max((count + 2) / total, 0.02));
        const sum = p.reduce((a, b) => a + b, 0);
        const [negative = 0, neutral = 0, positive = 0] = p.map((x) => x / sum);
        fc.pre(Math.min(negative, neutral, positive) >= 0.02);
        const confidence = Math.max(negative, neutral, positive);
        const label = sentimentLabels[[negative, neutral, positive].indexOf(confidence)] ?? 'neutral';
        const found = probabilitiesBehind({ label, score: positive - negative, confidence });
        for (const [at, expected] of [negative, neutral, positive].entries())
          expect(found[at]).toBeCloseTo(expected, 6);
      }),
    );
  });
});
