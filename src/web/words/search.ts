import type { Phrases } from './phrases.ts';

/** The search box above mentions, and what it finds. */
export const searchWords = {
  Search: { es: 'Buscar', de: 'Suchen' },
  'Search in titles and texts': { es: 'Buscar en títulos y textos', de: 'In Titeln und Texten suchen' },
  'refund OR "money back"': { es: 'reembolso OR "mi dinero"', de: 'Erstattung OR "Geld zurück"' },
  'How to search': { es: 'Cómo buscar', de: 'So wird gesucht' },
  'both words': { es: 'ambas palabras', de: 'beide Wörter' },
  'either; quotes keep words together': {
    es: 'cualquiera de ellas; las comillas mantienen juntas las palabras',
    de: 'eines davon; Anführungszeichen halten Wörter zusammen',
  },
  'the first without the second': { es: 'la primera sin la segunda', de: 'das erste ohne das zweite' },
  'words that begin so': { es: 'palabras que empiezan así', de: 'Wörter, die so beginnen' },
  'at most five words between them': {
    es: 'como mucho cinco palabras entre ellas',
    de: 'höchstens fünf Wörter dazwischen',
  },
  'only in the title; author: and site: work alike': {
    es: 'solo en el título; author: y site: funcionan igual',
    de: 'nur im Titel; author: und site: gehen ebenso',
  },
  'Little fits: searched back to {time}. Go on to search further.': {
    es: 'Hay pocas coincidencias: se ha buscado hasta {time}. Continúe para seguir buscando.',
    de: 'Wenig passt: gesucht wurde zurück bis {time}. Weiter unten geht die Suche weiter.',
  },
  'Little fits, and not everything was searched yet: go on to search further.': {
    es: 'Hay pocas coincidencias y aún no se ha buscado en todo: continúe para seguir buscando.',
    de: 'Wenig passt, und noch ist nicht alles durchsucht: Weiter unten geht die Suche weiter.',
  },
} as const satisfies Phrases;
