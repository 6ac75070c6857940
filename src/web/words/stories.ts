import type { Phrases } from './phrases.ts';

/** Stories: what is told of a brand, and how it went from site to site. */
export const storyWords = {
  'What is told of {brand}: copies, quotes and shares of the same news are one story.': {
    es: 'Qué se cuenta de {brand}: copias, citas y difusiones de la misma noticia son una historia.',
    de: 'Was über {brand} erzählt wird: Kopien, Zitate und Weitergaben derselben Nachricht sind eine Geschichte.',
  },
  'Which stories': { es: 'Qué historias', de: 'Welche Geschichten' },
  'Mostly negative': { es: 'Sobre todo negativas', de: 'Überwiegend negativ' },
  'Mostly positive': { es: 'Sobre todo positivas', de: 'Überwiegend positiv' },
  'On several sites': { es: 'En varios sitios', de: 'Auf mehreren Websites' },
  'No story was told': { es: 'No se contó ninguna historia', de: 'Keine Geschichte wurde erzählt' },
  'Choose a longer period, or all stories.': {
    es: 'Elija un periodo más largo o todas las historias.',
    de: 'Wählen Sie einen längeren Zeitraum oder alle Geschichten.',
  },
  Largest: { es: 'Las mayores', de: 'Größte' },
  Smaller: { es: 'Menores', de: 'Kleinere' },
  '{count, plural, one {# site} other {# sites}}': {
    es: '{count, plural, one {# sitio} other {# sitios}}',
    de: '{count, plural, one {# Website} other {# Websites}}',
  },
  '{count, plural, one {# person} other {# people}}': {
    es: '{count, plural, one {# persona} other {# personas}}',
    de: '{count, plural, one {# Person} other {# Personen}}',
  },
  'over {time}': { es: 'durante {time}', de: 'über {time}' },
  '{count, plural, one {# negative} other {# negative}}': {
    es: '{count, plural, one {# negativa} other {# negativas}}',
    de: '{count, plural, one {# negativ} other {# negativ}}',
  },
  'A story': { es: 'Una historia', de: 'Eine Geschichte' },
  'Words that were taken away': { es: 'Palabras que se retiraron', de: 'Worte, die entfernt wurden' },
  'How it spread': { es: 'Cómo se extendió', de: 'Wie sie sich verbreitete' },
  'How people reacted': { es: 'Cómo reaccionó la gente', de: 'Wie Menschen reagierten' },
  'Likes, shares and comments': {
    es: 'Me gusta, difusiones y comentarios',
    de: 'Likes, Weitergaben und Kommentare',
  },
  Sites: { es: 'Sitios', de: 'Websites' },
  'From first to last': { es: 'De la primera a la última', de: 'Von der ersten zur letzten' },
  'half of it within {time}': { es: 'la mitad en {time}', de: 'die Hälfte binnen {time}' },
  Since: { es: 'Desde', de: 'Seit' },
  Until: { es: 'Hasta', de: 'Bis' },
  'without an address': { es: 'sin dirección', de: 'ohne Adresse' },
  Where: { es: 'Dónde', de: 'Wo' },
  'From whom': { es: 'De quién', de: 'Von wem' },
  Apart: { es: 'Aparte', de: 'Für sich' },
  'copied from {author}': { es: 'copiado de {author}', de: 'kopiert von {author}' },
  'shared from {author}': { es: 'difundido de {author}', de: 'geteilt von {author}' },
  'retold from {author}': { es: 'contado de nuevo según {author}', de: 'nacherzählt nach {author}' },
  'an earlier one': { es: 'una anterior', de: 'einer früheren' },
  'Who told it, in order of time': {
    es: 'Quién la contó, por orden de tiempo',
    de: 'Wer sie erzählte, in zeitlicher Folge',
  },
  'A story of its own': { es: 'Una historia propia', de: 'Eine eigene Geschichte' },
  'Make a story of what is ticked': {
    es: 'Hacer una historia de lo marcado',
    de: 'Aus dem Markierten eine Geschichte machen',
  },
  'not named': { es: 'sin nombre', de: 'nicht genannt' },
  'This is part of {story}.': { es: 'Esto es parte de {story}.', de: 'Dies ist Teil {story}.' },
  'another story': { es: 'otra historia', de: 'einer anderen Geschichte' },
  'First told by {who}, and in all {mentions, plural, one {# mention} other {# mentions}} on {sites, plural, one {# site} other {# sites}}.':
    {
      es: 'La contó primero {who}; en total {mentions, plural, one {# mención} other {# menciones}} en {sites, plural, one {# sitio} other {# sitios}}.',
      de: 'Zuerst erzählt von {who}; insgesamt {mentions, plural, one {# Erwähnung} other {# Erwähnungen}} auf {sites, plural, one {# Website} other {# Websites}}.',
    },
  'None of its mentions is kept any more.': {
    es: 'Ya no se conserva ninguna de sus menciones.',
    de: 'Keine ihrer Erwähnungen ist noch aufbewahrt.',
  },
  Later: { es: 'Después', de: 'Später' },
  'Part of another story?': { es: '¿Parte de otra historia?', de: 'Teil einer anderen Geschichte?' },
  'The story it belongs to': {
    es: 'La historia a la que pertenece',
    de: 'Die Geschichte, zu der sie gehört',
  },
  'Choose one': { es: 'Elija una', de: 'Bitte wählen' },
  Merge: { es: 'Unir', de: 'Zusammenführen' },
  'Merged by hand': { es: 'Unidas a mano', de: 'Von Hand zusammengeführt' },
  'Part {number}': { es: 'Parte {number}', de: 'Teil {number}' },
  'Take it out again': { es: 'Sacarla de nuevo', de: 'Wieder herausnehmen' },
  'There is no such story any more.': {
    es: 'Esa historia ya no existe.',
    de: 'Diese Geschichte gibt es nicht mehr.',
  },
  'Choose another story: this one is part of itself already.': {
    es: 'Elija otra historia: esta ya forma parte de sí misma.',
    de: 'Wählen Sie eine andere Geschichte: diese ist schon Teil ihrer selbst.',
  },
  'This story is not part of another.': {
    es: 'Esta historia no es parte de otra.',
    de: 'Diese Geschichte ist nicht Teil einer anderen.',
  },
  'Tick some of the mentions, and not all of them.': {
    es: 'Marque algunas de las menciones, no todas.',
    de: 'Markieren Sie einige der Erwähnungen, aber nicht alle.',
  },
} as const satisfies Phrases;
