import { canonicalUrl } from '../../../src/analysis/identity/canonical-url.ts';
import { fingerprint } from '../../../src/analysis/identity/fingerprint.ts';
import { detectLanguage } from '../../../src/analysis/language/detect-language.ts';
import { compileMatcher } from '../../../src/analysis/match/matcher.ts';
import type { Scorer } from '../../../src/analysis/sentiment/scorer.ts';
import { signatureOf } from '../../../src/analysis/story/signature.ts';
import { StoryIndex } from '../../../src/analysis/story/story-index.ts';
import { themesOf } from '../../../src/analysis/theme/themes-of.ts';
import { toneOf } from '../../../src/analysis/tone/tone-of.ts';
import type { Span } from '../../../src/core/sentiment.ts';

/** A text on its way through understanding; what stages find out is what later ones are given. */
interface Reading {
  text: string;
  url: string;
  fingerprint: string;
  spans: readonly Span[];
  brand: string | null;
  language: string | null;
  score: number;
}

/** One stage: what is done for a text. `mentionsOnly` is not done where no brand stands. */
export interface Stage {
  name: string;
  mentionsOnly: boolean;
  run(reading: Reading): void;
}

/** Stories that are compared at once, as when items are stored. */
const BATCH = 200;

/** Every stage of understanding in its order. */
export function stages(names: readonly string[], scorer: Scorer): Stage[] {
  const matcher = compileMatcher(new Map(names.map((name) => [name, `"${name}"`])));
  const at = new Date('2026-01-01T00:00:00Z');
  let index = new StoryIndex();
  let told = 0;
  const step = (name: string, mentionsOnly: boolean, run: Stage['run']): Stage => ({
    name,
    mentionsOnly,
    run,
  });
  return [
    step('normalise', false, (reading) => {
      reading.url = canonicalUrl(reading.url) ?? '';
      reading.fingerprint = fingerprint(null, reading.text);
    }),
    step('match 1,000 brands', false, (reading) => {
      const [match] = matcher.match({ title: null, text: reading.text });
      reading.brand = match?.id ?? null;
      reading.spans = match?.spans ?? [];
    }),
    step('language', true, (reading) => {
      reading.language = detectLanguage(reading.text).language;
    }),
    step('sentiment', true, (reading) => {
      const { text, brand, language } = reading;
      reading.score = scorer.score({ text, brand, language }).score;
    }),
    step('tone', true, ({ text, spans, language, score }) => {
      toneOf(text, spans, language, score);
    }),
    step('themes', true, ({ text, spans, language }) => {
      themesOf(text, spans, language);
    }),
    step('story', true, ({ text, url, fingerprint }) => {
      const signature = signatureOf({ title: null, text, canonicalUrl: url, fingerprint });
      if (index.storyOf(signature, at) === null) {
        const { sketch, quoted, names: known, opening } = signature;
        index.add({ id: url, sketch, quoted, begunAt: at }, [...known, ...opening]);
      }
      told += 1;
      if (told % BATCH === 0) index = new StoryIndex();
    }),
  ];
}

export function readingOf(text: string, number: number): Reading {
  const url = `https://forum.example/t/${number}?utm_source=feed`;
  return { text, url, fingerprint: '', spans: [], brand: null, language: null, score: 0 };
}
