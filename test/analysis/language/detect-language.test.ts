import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/analysis/language/detect-language.ts';

describe('detectLanguage', () => {
  it.each([
    ['en', 'They never answered my mail and the phone is still broken'],
    ['en', 'Why is this not working?'],
    ['de', 'Das Gerät ist nach zwei Wochen kaputt gegangen und niemand antwortet'],
    ['fr', 'Le téléphone est tombé en panne après deux semaines et personne ne répond'],
    ['es', 'El teléfono se rompió después de dos semanas y nadie responde'],
    ['pt', 'O telefone quebrou depois de duas semanas e ninguém responde às mensagens'],
    ['ru', 'Телефон сломался через две недели, и никто не отвечает'],
    ['ja', '電話が壊れました'],
    ['ko', '전화가 고장났어요'],
    ['th', 'โทรศัพท์เสีย'],
    ['ar', 'تعطل الهاتف بعد أسبوعين ولا أحد يجيب'],
  ])('says %s for "%s"', (language, text) => {
    const detected = detectLanguage(text);
    expect(detected.language).toBe(language);
    expect(detected.confidence).toBeGreaterThan(0);
    expect(detected.confidence).toBeLessThanOrEqual(1);
  });

  it.each([
    '',
    'ok',
    'Acme',
    '12345',
    '😂😂😂',
    '\ud83d',
    'https://example.com/the/and/you/they',
    '@the_and #you',
  ])('says nothing for "%s"', (text) => {
    expect(detectLanguage(text)).toEqual({ language: null, confidence: 0 });
  });

  it('reads no more than the beginning of a long text', () => {
    expect(detectLanguage(`They are not what you had. ${'ы'.repeat(1_000_000)}`).language).toBe('en');
  });
});
