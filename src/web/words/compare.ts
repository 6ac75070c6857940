import type { Phrases } from './phrases.ts';

/** Brands side by side. */
export const compareWords = {
  'Brands side by side, over the sources that are read for all of them.': {
    es: 'Marcas lado a lado, sobre las fuentes que se leen para todas.',
    de: 'Marken nebeneinander, über die Quellen, die für alle gelesen werden.',
  },
  'Pick another brand to compare with: a competitor is watched like a brand of your own.': {
    es: 'Elija otra marca para comparar: un competidor se observa como una marca propia.',
    de: 'Wählen Sie eine weitere Marke zum Vergleich: ein Mitbewerber wird wie eine eigene Marke beobachtet.',
  },
  'Mentions over time': { es: 'Menciones en el tiempo', de: 'Erwähnungen im Verlauf' },
  'Line chart of mentions over time for {count, plural, one {# brand} other {# brands}}': {
    es: 'Gráfico de líneas de las menciones de {count, plural, one {# marca} other {# marcas}} en el tiempo',
    de: 'Liniendiagramm der Erwähnungen von {count, plural, one {# Marke} other {# Marken}} im Verlauf',
  },
  'Side by side': { es: 'Lado a lado', de: 'Nebeneinander' },
  'Complaints by theme and brand': { es: 'Quejas por tema y marca', de: 'Beschwerden nach Thema und Marke' },
  Theme: { es: 'Tema', de: 'Thema' },
  'of its negative mentions': { es: 'de sus menciones negativas', de: 'ihrer negativen Erwähnungen' },
  'No source was left out: each is read for all of these brands.': {
    es: 'No se omitió ninguna fuente: cada una se lee para todas estas marcas.',
    de: 'Keine Quelle wurde ausgelassen: jede wird für alle diese Marken gelesen.',
  },
  '{count, plural, one {# source was} other {# sources were}} left out: they ask for some of these brands only':
    {
      es: '{count, plural, one {Se omitió # fuente} other {Se omitieron # fuentes}}: solo preguntan por algunas de estas marcas',
      de: '{count, plural, one {# Quelle wurde} other {# Quellen wurden}} ausgelassen: sie fragen nur nach einigen dieser Marken',
    },
  'asks for {brands}': { es: 'pregunta por {brands}', de: 'fragt nach {brands}' },
} as const satisfies Phrases;
