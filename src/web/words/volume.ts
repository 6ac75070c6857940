import type { Phrases } from './phrases.ts';

/** Incidents of how much is said, whatever its feeling. */
export const volumeWords = {
  'In the {length} up to {time}, {brand} got {mentions, plural, one {# mention} other {# mentions}}, {negative, plural, =0 {none} other {#}} of them negative; usual is {usual}.':
    {
      es: 'Durante {length}, hasta el {time}, {brand} recibió {mentions, plural, one {# mención} other {# menciones}}; negativas: {negative, plural, =0 {ninguna} other {#}}; lo habitual es {usual}.',
      de: 'In {length} bis {time} bekam {brand} {mentions, plural, one {# Erwähnung} other {# Erwähnungen}}, davon negativ: {negative, plural, =0 {keine} other {#}}; üblich ist {usual}.',
    },
  'Mentions against the usual': {
    es: 'Menciones frente a lo habitual',
    de: 'Erwähnungen gegenüber dem Üblichen',
  },
  'Mentions per hour': { es: 'Menciones por hora', de: 'Erwähnungen pro Stunde' },
  'Mentions per {length}': { es: 'Menciones cada {length}', de: 'Erwähnungen je {length}' },
  'Bar chart of all mentions: at most {count} in {length}, from {time}, where {usual} is usual. The incident opened {opened}.':
    {
      es: 'Gráfico de barras de todas las menciones: como máximo {count} en {length}, desde el {time}, cuando lo habitual es {usual}. El incidente se abrió el {opened}.',
      de: 'Balkendiagramm aller Erwähnungen: höchstens {count} in {length}, ab {time}, wo {usual} üblich ist. Der Vorfall begann {opened}.',
    },
} as const satisfies Phrases;
