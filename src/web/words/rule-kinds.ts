import type { Phrases } from './phrases.ts';

/** The kinds of rules, and how readily they tell. */
export const ruleKindWords = {
  'At most {times} a week': { es: 'Como mucho {times} por semana', de: 'Höchstens {times} pro Woche' },
  '{times, plural, =1 {once} other {{times, number, ::.##} times}}': {
    es: '{times, plural, =1 {una vez} other {{times, number, ::.##} veces}}',
    de: '{times, plural, =1 {einmal} other {{times, number, ::.##}-mal}}',
  },
  'Low: a false alarm in a year': {
    es: 'Baja: una falsa alarma al año',
    de: 'Niedrig: ein Fehlalarm im Jahr',
  },
  'Balanced: a false alarm in ten weeks': {
    es: 'Equilibrada: una falsa alarma cada diez semanas',
    de: 'Ausgewogen: ein Fehlalarm in zehn Wochen',
  },
  'High: a false alarm in three weeks': {
    es: 'Alta: una falsa alarma cada tres semanas',
    de: 'Hoch: ein Fehlalarm in drei Wochen',
  },
  Low: { es: 'Baja', de: 'Niedrig' },
  Balanced: { es: 'Equilibrada', de: 'Ausgewogen' },
  High: { es: 'Alta', de: 'Hoch' },
  'Negative surge': { es: 'Oleada negativa', de: 'Negative Welle' },
  'More negative mentions than this brand usually has at this hour, given how much else is said.': {
    es: 'Más menciones negativas de las que esta marca suele tener a esta hora, según cuánto más se dice.',
    de: 'Mehr negative Erwähnungen, als diese Marke zu dieser Stunde sonst hat, gemessen an allem, was gesagt wird.',
  },
  'Theme surge': { es: 'Oleada de un tema', de: 'Welle eines Themas' },
  'More complaints of one theme, such as delivery, than usual, given how much is said of that theme.': {
    es: 'Más quejas de un tema, como la entrega, de lo habitual, según cuánto se habla de él.',
    de: 'Mehr Beschwerden zu einem Thema, etwa Lieferung, als üblich, gemessen daran, wie viel darüber gesagt wird.',
  },
  'Praise surge': { es: 'Oleada de elogios', de: 'Welle von Lob' },
  'More positive mentions than this brand usually has at this hour, given how much else is said.': {
    es: 'Más menciones positivas de las que esta marca suele tener a esta hora, según cuánto más se dice.',
    de: 'Mehr positive Erwähnungen, als diese Marke zu dieser Stunde sonst hat, gemessen an allem, was gesagt wird.',
  },
  'Volume surge': { es: 'Oleada de menciones', de: 'Welle von Erwähnungen' },
  'More mentions than this brand usually has at this hour, whatever their feeling; not bad by itself.': {
    es: 'Más menciones de las que esta marca suele tener a esta hora, sea cual sea su tono; no es malo de por sí.',
    de: 'Mehr Erwähnungen, als diese Marke zu dieser Stunde sonst hat, gleich welcher Stimmung; für sich nicht schlecht.',
  },
  'Competitor in trouble': { es: 'Competidor en apuros', de: 'Wettbewerber in Not' },
  'More negative mentions of a competitor than it usually has.': {
    es: 'Más menciones negativas de un competidor de las que suele tener.',
    de: 'Mehr negative Erwähnungen eines Wettbewerbers, als er sonst hat.',
  },
  Keyword: { es: 'Palabra clave', de: 'Stichwort' },
  'A mention with words that are watched for, told at once.': {
    es: 'Una mención con palabras vigiladas, avisada de inmediato.',
    de: 'Eine Erwähnung mit beobachteten Wörtern, sofort gemeldet.',
  },
  'Influential post': { es: 'Publicación influyente', de: 'Einflussreicher Beitrag' },
  'A post that gathers reactions faster than posts of its source do, or that very many may see.': {
    es: 'Una publicación que reúne reacciones más deprisa que otras de su fuente, o que muchísimos pueden ver.',
    de: 'Ein Beitrag, der schneller Reaktionen sammelt als andere seiner Quelle oder den sehr viele sehen können.',
  },
  'Story spreads': { es: 'Historia que se extiende', de: 'Geschichte breitet sich aus' },
  'A negative story that appears on more and more sites.': {
    es: 'Una historia negativa que aparece en cada vez más sitios.',
    de: 'Eine negative Geschichte, die auf immer mehr Seiten erscheint.',
  },
  'Ratings drop': { es: 'Caída de valoraciones', de: 'Bewertungen fallen' },
  'Ratings that are lower than they were, by more than chance.': {
    es: 'Valoraciones más bajas que antes, por algo más que el azar.',
    de: 'Bewertungen, die niedriger sind als zuvor, mehr als der Zufall erklärt.',
  },
  Silence: { es: 'Silencio', de: 'Stille' },
  'A source that used to bring mentions and stopped, or can no longer be read.': {
    es: 'Una fuente que traía menciones y ha parado, o que ya no se puede leer.',
    de: 'Eine Quelle, die sonst Erwähnungen brachte und verstummt ist oder nicht mehr gelesen werden kann.',
  },
  Unanswered: { es: 'Sin respuesta', de: 'Unbeantwortet' },
  'Complaints that have waited longer for an answer than they should.': {
    es: 'Quejas que esperan una respuesta desde hace más tiempo del debido.',
    de: 'Beschwerden, die länger auf eine Antwort warten, als sie sollten.',
  },
  'Author returns': { es: 'Vuelve un autor', de: 'Bekannte Stimme kehrt zurück' },
  'A loyal customer turns, or a known complainer is back.': {
    es: 'Un cliente fiel cambia de tono, o vuelve alguien conocido por sus quejas.',
    de: 'Ein treuer Kunde wendet sich ab, oder ein bekannter Beschwerdeführer ist wieder da.',
  },
} as const satisfies Phrases;
