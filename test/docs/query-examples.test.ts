import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../../src/analysis/match/matcher.ts';
import { queryExamples } from '../../src/docs/query-examples.ts';

describe.each(Object.values(queryExamples).flat())('$query: $means', ({ query, finds, ignores }) => {
  const matches = (text: string) =>
    compileMatcher(new Map([['q', query]])).match({ title: null, text }).length > 0;

  it('finds and does not find what the documentation says', () => {
    expect(finds.filter((text) => !matches(text))).toEqual([]);
    expect(ignores.filter(matches)).toEqual([]);
  });
});
