import { describe, expect, it } from 'vitest';
import { fingerprint } from '../../src/analysis/identity/fingerprint.ts';
import { detectLanguage } from '../../src/analysis/language/detect-language.ts';
import { compileMatcher } from '../../src/analysis/match/matcher.ts';
import { defaultScorerId, scorerById } from '../../src/analysis/sentiment/registry.ts';
import { signatureOf } from '../../src/analysis/story/signature.ts';
import { themesOf } from '../../src/analysis/theme/themes-of.ts';
import { toneOf } from '../../src/analysis/tone/tone-of.ts';
import { sentimentLabels } from '../../src/core/sentiment.ts';

const scorer = scorerById(defaultScorerId);
const matcher = compileMatcher(new Map([['acme', 'acme']]));

const hostile = [
  ['one word', 'acme '],
  ['one word without an end', 'a'],
  ['emoji', '😂🏳️‍🌈'],
  ['lone surrogates', '\ud800acme\udc00 '],
  ['mixed scripts', 'acme акме أكمي アクメ 東京 '],
  ['markup', '<div class="acme"><p>acme &amp; '],
  ['quotation marks', '“acme” "acme '],
  ['combining marks', 'a\u0300\u0323\u0300'],
  ['questions', 'acme? why? '],
  ['negations', 'not not never acme '],
  ['links', 'https://acme.example/?a=b&c#d '],
  ['parentheses', '(((acme'],
] as const;

function understand(text: string) {
  const spans = matcher.match({ title: null, text })[0]?.spans ?? [];
  const { language } = detectLanguage(text);
  const sentiment = scorer?.score({ text, brand: 'acme', language });
  const mark = fingerprint(null, text);
  return {
    sentiment,
    tone: toneOf(text, spans, language, sentiment?.score ?? 0),
    themes: themesOf(text, spans, language),
    story: signatureOf({ title: null, text, canonicalUrl: null, fingerprint: mark }),
  };
}

/** Seconds on a processor, the best of three. */
function effort(text: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const before = process.cpuUsage();
      understand(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1e6;
    }),
  );
}

describe('understanding hostile texts', () => {
  it.each(hostile.slice(0, 6))('understands a megabyte of %s', (_, unit) => {
    const { sentiment, story } = understand(unit.repeat(Math.ceil(1_000_000 / unit.length)));

    expect(sentimentLabels).toContain(sentiment?.label);
    expect(Math.abs(sentiment?.score ?? 2)).toBeLessThanOrEqual(1);
    expect(story.sketch.length).toBeLessThanOrEqual(64);
  });

  it.each(hostile)('does about four times the work for four times as much: %s', (_, unit) => {
    const text = unit.repeat(Math.ceil(40_000 / unit.length));
    understand(text);

    // Twice the work for every doubling would be 4, squared work 16; what is constant counts as a millisecond.
    expect(effort(text.repeat(4)) / Math.max(effort(text), 0.001)).toBeLessThan(10);
  });
});
