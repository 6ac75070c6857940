import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWords } from '../../../../crawlers/connectors/imap/own-words.ts';

describe('the own words of a mail', () => {
  it.each([
    ['a signature', 'It leaks.\n\n-- \nMia Smith\nChief of Tea', 'It leaks.'],
    ['a signature that lost its space', 'It leaks.\n--\nMia', 'It leaks.'],
    ['a phone', 'It leaks.\n\nSent from my iPhone', 'It leaks.'],
    ['a phone elsewhere', 'Es leckt.\n\nVon meinem iPhone gesendet', 'Es leckt.'],
    ['a phone in other letters', 'Течёт.\n\nОтправлено с iPhone', 'Течёт.'],
    [
      'a reply above what it answers',
      'Still leaks.\n\nOn Fri, 2 Jan 2026 at 03:04, Support <help@example.com> wrote:\n> Does it leak?\n> Yours',
      'Still leaks.',
    ],
    [
      'an introduction on two lines',
      'Still leaks.\n\nOn Fri, 2 Jan 2026 at 03:04, Support of Kettles and Pots\n<help@example.com> wrote:\n\n> Does it leak?',
      'Still leaks.',
    ],
    ['an introduction in any language', 'Иначе.\n02.01.2026 03:04, Мия пишет:\n> Течёт?', 'Иначе.'],
    ['answers between quoted lines', '> Does it leak?\nYes.\n> Where?\nEverywhere.', 'Yes.\nEverywhere.'],
    [
      'a reply whose program marks nothing',
      'Es leckt noch.\n\nAm 02.01.2026 um 03:04 schrieb Support:\n\nLeckt er?\n\nGruß',
      'Es leckt noch.',
    ],
    ['a reply in Spanish', 'Gotea.\nEl vie, 2 ene 2026, Soporte escribió:\n¿Gotea?', 'Gotea.'],
    [
      'a reply with the headers of what it answers',
      'Still leaks.\n\nFrom: Support <help@example.com>\nSent: Friday, 2 January 2026 03:04\nTo: Mia\nSubject: Kettle\n\nDoes it leak?',
      'Still leaks.',
    ],
    [
      'a reply behind a rule',
      'Ça fuit.\n-----Message d’origine-----\nDe : Support\nEnvoyé : vendredi 2 janvier 2026 03:04\nÀ : Mia\n\nÇa fuit ?',
      'Ça fuit.',
    ],
  ])('are left alone by %s', (_what, text, own) => {
    expect(ownWords(text)).toBe(own);
    expect(ownWords(text.replaceAll('\n', '\r\n'))).toBe(own);
  });

  it.each([
    ['that begins with a list', '- it leaks\n-- badly\n- it smells'],
    ['that a form wrote', 'New complaint\n\nName: Mia\nMail: mia@example.com\nTime: 10:00\nText: It leaks'],
    ['that a form wrote in full', 'From: Mia <m@example.com>\nSubject: Kettle\n\nMessage Body:\nIt leaks'],
    ['that wrote something', 'On Monday I wrote to you: no answer.\nOn Friday I called.'],
    ['that is all quoted', '> It leaks.\n> Badly.'],
    ['that dashes long before its end', `Hello\n--\n${'It leaks.\n'.repeat(20)}Bye`],
  ])('are all of a mail %s', (_what, text) => {
    expect(ownWords(text)).toBe(text);
  });

  it('are lines of the mail, in their order, and have no further own words', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('> quoted', '-- ', '--', '', 'From: a@b.example', 'Sent: 10:00', 'To: b', '________'),
      fc.constantFrom('On 2 Jan 2026, Mia wrote:', 'Sent from my phone', 'It leaks.'),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const own = ownWords(text);
        const rest = text.split(/\r\n|\r|\n/).map((one) => one.trim());
        for (const one of own.split('\n')) {
          const at = one === '' ? -1 : rest.indexOf(one.trim());
          if (one.trim() !== '') expect(at).toBeGreaterThanOrEqual(0);
          rest.splice(0, at + 1);
        }
      }),
    );
  });

  it('are found in a long mail of dashes, colons and quotes', () => {
    for (const piece of ['-', ':', '> ', 'On \n', 'a: b\n', '\n\n\n', '--\n']) {
      expect(typeof ownWords(piece.repeat(250_000 / piece.length))).toBe('string');
    }
  });
});
