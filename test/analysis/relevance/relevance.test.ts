import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../../src/analysis/match/matcher.ts';
import { cuesOf, type RelevanceText } from '../../../src/analysis/relevance/cues-of.ts';
import { isEverydayName } from '../../../src/analysis/relevance/everyday-names.ts';
import { explainRelevance } from '../../../src/analysis/relevance/explain-relevance.ts';
import { judgeRelevance } from '../../../src/analysis/relevance/judge-relevance.ts';
import { type Lesson, relevanceModel } from '../../../src/analysis/relevance/model.ts';
import type { BrandProfile } from '../../../src/analysis/relevance/seeds.ts';

const delta: BrandProfile = {
  name: 'Delta',
  aliases: [],
  handles: [],
  description: 'An airline with flights from Atlanta.',
  url: 'https://www.delta.example/',
  query: 'delta',
  competitors: [],
};

function read(text: string, more: Partial<RelevanceText> = {}, name = 'delta') {
  const item = { title: null, text, host: null, language: null, ...more };
  const spans = compileMatcher(new Map([['brand', name]])).match(item)[0]?.spans ?? [];
  return cuesOf(item, spans);
}

function lesson(text: string, about: boolean, name = 'delta'): Lesson {
  return { about, cues: read(text, {}, name).map(({ key, value }) => [key, value]) };
}

/** What the model of `brand` says of a text. */
function judge(text: string, lessons: Lesson[] = [], brand = delta, more: Partial<RelevanceText> = {}) {
  const model = relevanceModel(brand, lessons);
  return model === null ? null : judgeRelevance(model, read(text, more, brand.query));
}

const silt = 'Sediment settles in the delta of the river after each flood.';

describe('what a brand says of itself', () => {
  it('speaks for its field and against others', () => {
    expect(judge('Our Delta flight was late and the luggage lost')?.verdict).toBe('about');
    expect(judge(silt)?.verdict).toBe('possible');
  });

  it('is its site, its competitors and the words of its query as well', () => {
    const odds = (brand: Partial<BrandProfile>, more: Partial<RelevanceText> = {}) =>
      judge('Delta and Zyxt and the flurb', [], { ...delta, description: null, ...brand }, more)?.probability;
    const plain = odds({}) ?? 1;
    expect(odds({}, { host: 'www.delta.example' })).toBeGreaterThan(plain);
    expect(odds({ competitors: ['Zyxt'] })).toBeGreaterThan(plain);
    const asked = relevanceModel({ ...delta, query: 'delta AND (flurb OR x) NOT zyxt' }, []);
    expect(asked?.weights.get('w:flurb')).toBeGreaterThan(0);
    expect(asked?.weights.get('w:zyxt')).toBeLessThan(0);
  });

  it('may be nothing: then a mention of the bare name is about it', () => {
    const bare = { ...delta, description: null, url: null };
    expect(judge('I am so done with Delta', [], bare)?.verdict).toBe('about');
    expect(judge('i am so done with delta', [], bare)?.verdict).toBe('about');
  });
});

describe('namesakes', () => {
  it('are looked for where a name is also a word, a first name, or nothing but grammar', () => {
    expect(['Apple', 'DELTA', 'The Gap', 'Wendy', 'the', 'dové'].map(isEverydayName)).not.toContain(false);
    expect(['Delta Air Lines', 'Larkspur Mobile', 'Zyxt', '', '株式会社'].map(isEverydayName)).not.toContain(
      true,
    );
  });

  it('are nobody’s concern before a lesson where a name is one’s own', () => {
    const own = { ...delta, name: 'Zyxt', query: 'zyxt' };
    expect(relevanceModel(own, [])).toBeNull();
    const taught = [lesson('zyxt the band plays a concert', false, 'zyxt')];
    expect(judge('zyxt the band plays another concert', taught, own)?.probability).toBeLessThan(
      judge('zyxt sold me a kettle', taught, own)?.probability ?? 0,
    );
  });

  it('show by how a name is written', () => {
    const keys = (text: string) => read(text).map(({ key }) => key);
    expect(keys('Look at the delta near Cairo')).toContain('i:small');
    expect(keys('look at the delta near cairo, I said')).not.toContain('i:small');
    expect(keys('We love Niger Delta music')).toContain('i:behind-name');
    expect(keys('Today Delta flies')).not.toContain('i:behind-name');
    expect(keys('Why Niger Delta Matters More Than People Think')).not.toContain('i:behind-name');
    expect(keys('we saw delta force soldiers')).toEqual(
      expect.arrayContaining(['<:saw', '>:force', 'w:soldier']),
    );
    expect(keys('デルタ delta 航空会社')).toEqual(expect.arrayContaining(['w:航空', 'w:空会']));
  });
});

describe('lessons', () => {
  const lessons = [
    lesson(silt, false),
    lesson('The flood broke the levee and the delta drowned.', false),
    lesson('Fishermen of the delta fear the next flood.', false),
    lesson('The Delta crew were lovely on our flight.', true),
  ];

  it('put aside only after people have said three times what is not about the brand', () => {
    const text = 'Another flood in the delta of the river.';
    expect(judge(text, lessons.slice(0, 2))?.verdict).toBe('possible');
    expect(judge(text, lessons)?.verdict).toBe('not-about');
    expect(judge('Delta lost my luggage', lessons)?.verdict).toBe('about');
  });

  it('are told word by word', () => {
    const model = relevanceModel(delta, lessons);
    if (model === null) throw new Error('there is no model');
    const cues = read('The flood hit our Delta flight');
    const words = explainRelevance(model, cues);
    const weightOf = (word: string) => words.find(({ text }) => text === word)?.weight;
    expect(weightOf('flood')).toBeLessThan(0);
    expect(weightOf('flight')).toBeGreaterThan(0);
    expect(words.map(({ weight }) => Math.abs(weight))).toEqual(
      words.map(({ weight }) => Math.abs(weight)).toSorted((a, b) => b - a),
    );
  });

  it('weigh no more than four however often they are told', () => {
    const many = Array.from({ length: 300 }, () => lesson(silt, false));
    const weights = [...(relevanceModel(delta, many)?.weights.values() ?? [])];
    expect(Math.max(...weights.map(Math.abs))).toBeLessThanOrEqual(4);
  });
});

describe('bad input', () => {
  const names = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('the', '(a+)+$', '[', '\\'),
  );

  it('makes a probability of any text, name and lesson', () => {
    fc.assert(
      fc.property(
        names,
        names,
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.boolean(),
        (name, query, text, about) => {
          const brand = { ...delta, name, query, description: text, url: text, competitors: [name] };
          const item = { title: name, text, host: name, language: name };
          const cues = cuesOf(item, [{ start: 0, end: Math.min(3, text.length) }]);
          const kept = cues.map(({ key, value }) => [key, value] as const);
          const model = relevanceModel(brand, [{ about, cues: kept }]);
          if (model === null) throw new Error('a taught brand has a model');
          const { probability } = judgeRelevance(model, cues);
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThan(1);
          expect(explainRelevance(model, cues).every(({ weight }) => Number.isFinite(weight))).toBe(true);
        },
      ),
    );
  });

  it('reads no more of a megabyte than of what stands near the first names', () => {
    const long = 'delta flows '.repeat(90_000);
    const spans = Array.from({ length: 90_000 }, (_, n) => ({ start: n * 12, end: n * 12 + 5 }));
    const item = { title: null, text: long, host: null, language: null };
    expect(cuesOf(item, spans)).toEqual(cuesOf({ ...item, text: long.slice(0, 5_000) }, spans.slice(0, 8)));
    const one = { ...item, text: 'x'.repeat(1_000_000) };
    expect(cuesOf(one, [{ start: 0, end: 1_000_000 }]).length).toBeLessThan(5);
  });
});
