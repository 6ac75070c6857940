import { describe, expect, it } from 'vitest';
import { returnOf } from '../../../src/analysis/author/returning.ts';
import type { Saying } from '../../../src/analysis/author/standing.ts';
import type { SentimentLabel } from '../../../src/core/sentiment.ts';
import { addMs, DAY } from '../../../src/core/time.ts';

const START = new Date('2026-01-01T00:00:00.000Z');
const labels = { '+': 'positive', '-': 'negative', '0': 'neutral' } as const;

/** Sayings of every thirtieth day. */
const said = (course: string): Saying[] =>
  [...course].map((sign, index) => ({
    at: addMs(START, index * 30 * DAY),
    sentiment: labels[sign as keyof typeof labels] as SentimentLabel,
  }));

/** What the last of a course of sayings means. */
function meaning(course: string, quiet = 7 * DAY) {
  const sayings = said(course);
  return returnOf(sayings.slice(0, -1), sayings.at(-1) as Saying, quiet);
}

describe('a negative mention', () => {
  it('of a loyal customer is a turn, the next ones are none', () => {
    expect(meaning('++++-')).toBe('turned');
    expect(meaning('++++--')).toBeNull();
    expect(meaning('++++---')).toBeNull();
  });

  it('is a turn where it tips one who was mostly content', () => {
    expect(meaning('++-')).toBeNull();
    expect(meaning('++--')).toBe('turned');
  });

  it('of a known complainer counts after a while of silence', () => {
    expect(meaning('----')).toBe('critic');
    expect(meaning('----', 31 * DAY)).toBeNull();
  });

  it('of anybody else is one of many', () => {
    for (const course of ['-', '0-', '+-', '+-+-']) expect(meaning(course)).toBeNull();
  });
});

it('praise is never told', () => {
  expect(meaning('----+')).toBeNull();
});
