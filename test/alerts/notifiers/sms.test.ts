import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gsmText, smsParts } from '../../../alerts/notifiers/sms/gsm.ts';
import { sms } from '../../../alerts/notifiers/sms/sms.ts';
import { filledBody, filledUrl } from '../../../alerts/notifiers/sms/template.ts';
import { smsText } from '../../../alerts/notifiers/sms/text.ts';
import { tellingOf } from '../../../alerts/render/message-telling.ts';
import { opened } from '../support/messages.ts';

describe('the length of a text message', () => {
  test.each([
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
    ['a'.repeat(306), 2],
    ['a'.repeat(307), 3],
    ['€'.repeat(80), 1],
    ['€'.repeat(81), 2],
    ['漢'.repeat(70), 1],
    ['漢'.repeat(71), 2],
    ['🎉'.repeat(35), 1],
    ['🎉'.repeat(36), 2],
  ])('%j takes %i', (text, parts) => {
    expect(smsParts(text)).toBe(parts);
  });

  test('is not spent on typography', () => {
    expect(gsmText('“Žluťoučký” – it’s…')).toBe('"Zlutoucky" - it\'s...');
    expect(gsmText('äöüß ñ Å')).toBe('äöüß ñ Å');
  });

  test('is never more than was allowed, and the link is whole', () => {
    const url = 'https://earshot.example.com/incidents/1';
    const telling = { ...tellingOf(opened), open: { label: 'Open', url } };
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }),
        fc.integer({ min: 1, max: 4 }),
        (title, parts) => {
          const text = smsText({ ...telling, title }, parts);
          expect(smsParts(text)).toBeLessThanOrEqual(parts);
          expect(text === '' || !text.includes('https') || text.endsWith(url)).toBe(true);
        },
      ),
      { numRuns: 50 },
    );
  });
});

test('a value stays a value, whatever is in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (given) => {
      const text = given.toWellFormed();
      const values = { to: '+1', text };
      const json = filledBody('{"a":"{text}","b":["{to}"]}', 'application/json', values);
      expect(JSON.parse(json)).toEqual({ a: text, b: ['+1'] });
      const form = filledBody('a={text}&b={to}', 'application/x-www-form-urlencoded', values);
      expect(Object.fromEntries(new URLSearchParams(form))).toEqual({ a: text, b: '+1' });
      const url = new URL(filledUrl('https://sms.example.com/?a={text}&b={to}', values));
      expect([url.host, url.searchParams.get('a')]).toEqual(['sms.example.com', text]);
    }),
  );
});

test.each([
  ['no place for the text', { url: 'https://sms.example.com', body: '{"to":"{to}"}' }],
  ['a body that is no JSON', { body: '{"text":{text}}' }],
  ['a body with GET', { method: 'GET' }],
  ['a host that depends on what is said', { url: 'https://{text}.example.com' }],
  ['no web address', { url: 'ftp://sms.example.com/{text}' }],
  ['no number', { to: 'Ann' }],
])('settings with %s are refused', (_, change) => {
  expect(sms.settings.safeParse({ ...(sms.example as object), ...change }).success).toBe(false);
});
