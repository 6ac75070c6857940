import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toneOf } from '../../../src/analysis/tone/tone-of.ts';
import { emotions, intents } from '../../../src/core/tone.ts';

/** The tone of a text near `Acme`, of a sentiment. */
function tone(text: string, score: number, language: string | null = 'en') {
  const start = text.indexOf('Acme');
  return toneOf(text, start < 0 ? [] : [{ start, end: start + 4 }], language, score);
}

describe('the feeling of a text', () => {
  it.each([
    ['Acme, I am furious. Three weeks!', -0.9, 'en', 'anger'],
    ['Acme verliert mein Paket, eine Frechheit!', -0.8, 'de', 'anger'],
    ['Sadly Acme is not what it used to be', -0.6, 'en', 'disappointment'],
    ['Muy decepcionada con Acme', -0.8, 'es', 'disappointment'],
    ['Is my data safe? I am worried about Acme', -0.3, 'en', 'worry'],
    ['J’ai peur pour mes données chez Acme', -0.4, 'fr', 'worry'],
    ['I love my new Acme phone', 0.9, 'en', 'joy'],
    ['Acme 😍', 0.5, null, 'joy'],
    ['Grazie Acme per avermi aiutata', 0.8, 'it', 'gratitude'],
    ['Obrigado Acme por resolver', 0.8, 'pt', 'gratitude'],
    ['Acme opens a shop in Leeds', 0, 'en', null],
  ])('%s', (text, score, language, emotion) => {
    expect(tone(text, score, language).emotion).toBe(emotion);
  });

  it('takes joy that is denied for disappointment', () => {
    expect(tone('Not happy with Acme at all', -0.8).emotion).toBe('disappointment');
  });

  it('does not take an angry denial for the next clause’s feeling', () => {
    expect(tone('Acme did not answer, furious', -0.8).emotion).toBe('anger');
  });

  it('hears no joy in praise that is meant as a complaint', () => {
    expect(tone('Love waiting on hold for Acme', -0.9).emotion).toBeNull();
  });
});

describe('what a text is written for', () => {
  it.each([
    ['Acme never answers the phone', -0.9, 'en', 'complaint'],
    ['Avoid Acme', -0.4, 'en', 'complaint'],
    ['Does anyone know how to reset an Acme router?', 0, 'en', 'question'],
    ['Weiß jemand, ob Acme auch nach Wien liefert?', 0, 'de', 'question'],
    ['Acme was so helpful, excellent service', 0.9, 'en', 'praise'],
    ['Cancelled my Acme contract, switching to Globex', -0.7, 'en', 'leaving'],
    ['Je résilie chez Acme', -0.5, 'fr', 'leaving'],
    ['I would recommend Acme to anyone', 0.8, 'en', 'recommendation'],
    ['Lo recomiendo, Acme es genial', 0.8, 'es', 'recommendation'],
    ['Acme reported quarterly revenue of two billion, analysts said', 0, 'en', 'news'],
    ['Use code ACME20, click here to win a gift card: https://x.example Acme', 0.2, 'en', 'spam'],
    ['Acme', 0, 'en', null],
  ])('%s', (text, score, language, intent) => {
    expect(tone(text, score, language).intent).toBe(intent);
  });

  it('takes a question that accuses for a complaint', () => {
    expect(tone('How is Acme still in business?', -0.95).intent).toBe('complaint');
  });

  it('does not count coming from elsewhere as leaving', () => {
    expect(tone('Switched to Acme and I love it', 0.9).intent).toBe('praise');
  });
});

it('gives labels it knows, or none, for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.double({ min: -1, max: 1, noNaN: true }), (text, score) => {
      const { emotion, intent } = toneOf(text, [], null, score);
      expect([...emotions, null]).toContain(emotion);
      expect([...intents, null]).toContain(intent);
    }),
  );
});
