import type { Phrases } from './phrases.ts';

/** How completely sources are read. */
export const coverageWords = {
  'Nothing is known to be missing.': {
    es: 'No consta que falte nada.',
    de: 'Es ist nicht bekannt, dass etwas fehlt.',
  },
  'From {from} until now': { es: 'Desde {from} hasta ahora', de: 'Von {from} bis jetzt' },
  'could not be read for {duration}.': {
    es: 'no se pudo leer durante {duration}.',
    de: 'war {duration} lang nicht lesbar.',
  },
  'lost some items: {reason}.': {
    es: 'perdió algunos elementos: {reason}.',
    de: 'verlor Einträge: {reason}.',
  },
  'lost at least {count, plural, one {# item} other {# items}}: {reason}.': {
    es: 'perdió al menos {count, plural, one {# elemento} other {# elementos}}: {reason}.',
    de: 'verlor mindestens {count, plural, one {# Eintrag} other {# Einträge}}: {reason}.',
  },
} as const satisfies Phrases;
