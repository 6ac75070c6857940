import type { Phrases } from './phrases.ts';

/** Brands and what finds them. */
export const brandWords = {
  Query: { es: 'Consulta', de: 'Suchausdruck' },
  'Words side by side must all be there; OR, NOT or a minus, "exact words", (brackets), word*, NEAR/5, title:, site:, lang: help.':
    {
      es: 'Las palabras seguidas deben aparecer todas; ayudan OR, NOT o un signo menos, "palabras exactas", (paréntesis), palabra*, NEAR/5, title:, site:, lang:.',
      de: 'Wörter nebeneinander müssen alle vorkommen; es helfen OR, NOT oder ein Minus, "genaue Wörter", (Klammern), Wort*, NEAR/5, title:, site:, lang:.',
    },
  'This cannot be read at the place that is marked: {message}.': {
    es: 'No se entiende en el lugar señalado: {message}.',
    de: 'An der markierten Stelle nicht verständlich: {message}.',
  },
  '{count, plural, one {# is} other {# are}} left out': {
    es: '{count, plural, one {# queda} other {# quedan}} fuera',
    de: '{count, plural, one {# bleibt} other {# bleiben}} außen vor',
  },
  'and {count, number} more': { es: 'y {count, number} más', de: 'und {count, number} weitere' },
} as const satisfies Phrases;
