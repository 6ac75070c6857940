import type { Phrases } from './phrases.ts';

/** The first page, and the overview of a brand. */
export const overviewWords = {
  'Needs attention': { es: 'Requiere atención', de: 'Braucht Aufmerksamkeit' },
  'In short': { es: 'En resumen', de: 'Kurz gesagt' },
  'Over time': { es: 'En el tiempo', de: 'Im Verlauf' },
  'Waiting for an answer': { es: 'Esperan respuesta', de: 'Warten auf Antwort' },
  Nobody: { es: 'Nadie', de: 'Niemand' },
  '{count, plural, one {complaint} other {complaints}}': {
    es: '{count, plural, one {queja} other {quejas}}',
    de: '{count, plural, one {Beschwerde} other {Beschwerden}}',
  },
  '{count, plural, one {threat to leave} other {threats to leave}}': {
    es: '{count, plural, one {amenaza de irse} other {amenazas de irse}}',
    de: '{count, plural, one {drohende Abwanderung} other {drohende Abwanderungen}}',
  },
  '{count, plural, one {question} other {questions}}': {
    es: '{count, plural, one {pregunta} other {preguntas}}',
    de: '{count, plural, one {Frage} other {Fragen}}',
  },
  'The longest for {time}': { es: 'La más antigua, desde hace {time}', de: 'Am längsten seit {time}' },
  'Chart of {count, plural, one {# mention} other {# mentions}} over time, by sentiment, and of net sentiment':
    {
      es: 'Gráfico de {count, plural, one {# mención} other {# menciones}} en el tiempo, por sentimiento, y del sentimiento neto',
      de: 'Diagramm von {count, plural, one {# Erwähnung} other {# Erwähnungen}} im Verlauf, nach Stimmung, und der Netto-Stimmung',
    },
  'Usual for this brand, nine times out of ten': {
    es: 'Lo habitual para esta marca, nueve de cada diez veces',
    de: 'Für diese Marke üblich, neun von zehn Malen',
  },
  'What is usual is known after a week or more': {
    es: 'Lo habitual se conoce tras una semana o más',
    de: 'Was üblich ist, zeigt sich nach einer Woche oder mehr',
  },
  'Below: shaded where net sentiment may lie': {
    es: 'Abajo: sombreado donde puede estar el sentimiento neto',
    de: 'Unten: schattiert, wo die Netto-Stimmung liegen kann',
  },
  '{count, plural, one {# step is} other {# steps are}} not known: sources were not read': {
    es: '{count, plural, one {Un paso no se conoce} other {# pasos no se conocen}}: no se leyeron fuentes',
    de: '{count, plural, one {Ein Schritt ist} other {# Schritte sind}} nicht bekannt: Quellen wurden nicht gelesen',
  },
  'What people complain about': { es: 'De qué se queja la gente', de: 'Worüber Menschen klagen' },
  'What people praise': { es: 'Qué elogia la gente', de: 'Was Menschen loben' },
  'Nothing that a theme speaks of.': {
    es: 'Nada de lo que trate un tema.',
    de: 'Nichts, wovon ein Thema handelt.',
  },
  'Name its competitors, and their share of what is said appears here.': {
    es: 'Indique sus competidores y aquí aparecerá su parte de lo que se dice.',
    de: 'Nennen Sie die Mitbewerber, dann erscheint hier ihr Anteil am Gesagten.',
  },
  'Over all sources: each is read for all of them.': {
    es: 'Sobre todas las fuentes: cada una se lee para todas las marcas.',
    de: 'Über alle Quellen: jede wird für alle gelesen.',
  },
  'Over the sources that are read for all of them; {count, plural, one {# that asks for some only is} other {# that ask for some only are}} left out.':
    {
      es: 'Sobre las fuentes que se leen para todas; {count, plural, one {se omite # que pregunta solo por algunas} other {se omiten # que preguntan solo por algunas}}.',
      de: 'Über die Quellen, die für alle gelesen werden; {count, plural, one {# Quelle, die nur nach einigen fragt, bleibt} other {# Quellen, die nur nach einigen fragen, bleiben}} außen vor.',
    },
  'Who says most': { es: 'Quién habla más', de: 'Wer am meisten sagt' },
  'Where most is said': { es: 'Dónde se habla más', de: 'Wo am meisten gesagt wird' },
  'No author is named.': { es: 'No se nombra a ningún autor.', de: 'Kein Autor ist genannt.' },
  'No site is known.': { es: 'No se conoce ningún sitio.', de: 'Keine Website ist bekannt.' },
  'Only {share} of the {planned} visits of this period succeeded: the numbers may be too low.': {
    es: 'Solo el {share} de las {planned} visitas de este periodo funcionó: los números pueden quedarse cortos.',
    de: 'Nur {share} der {planned} Besuche dieses Zeitraums gelangen: die Zahlen können zu niedrig sein.',
  },
  'No source was visited in this period, so nothing new can have been heard.': {
    es: 'No se visitó ninguna fuente en este periodo, así que no pudo oírse nada nuevo.',
    de: 'In diesem Zeitraum wurde keine Quelle besucht, also kann nichts Neues gehört worden sein.',
  },
  'Little was heard in this period: shares may lie anywhere within the ranges beside them.': {
    es: 'Se oyó poco en este periodo: cada parte puede estar en cualquier punto de su intervalo.',
    de: 'In diesem Zeitraum wurde wenig gehört: Anteile können irgendwo in den Spannen daneben liegen.',
  },
  'Nothing was heard of it before {day}: there is no earlier period to compare with.': {
    es: 'No se oyó nada de ella antes del {day}: no hay un periodo anterior con el que comparar.',
    de: 'Vor dem {day} wurde nichts von ihr gehört: es gibt keinen früheren Zeitraum zum Vergleich.',
  },
  'Nothing was heard in this period': {
    es: 'No se oyó nada en este periodo',
    de: 'In diesem Zeitraum wurde nichts gehört',
  },
  'All mentions of this brand': {
    es: 'Todas las menciones de esta marca',
    de: 'Alle Erwähnungen dieser Marke',
  },
  'What the numbers rest on': { es: 'En qué se basan los números', de: 'Worauf die Zahlen beruhen' },
  '{share} of {planned} visits succeeded': {
    es: 'funcionó el {share} de {planned} visitas',
    de: '{share} von {planned} Besuchen gelangen',
  },
  '{count, plural, one {# mention} other {# mentions}} possibly about it': {
    es: '{count, plural, one {# mención} other {# menciones}} quizá sobre ella',
    de: '{count, plural, one {# Erwähnung} other {# Erwähnungen}} möglicherweise über sie',
  },
  'No incident is open.': { es: 'No hay ningún incidente abierto.', de: 'Kein Vorfall ist offen.' },
  'No source was visited in the last 24 hours, so nothing new can have been heard.': {
    es: 'No se visitó ninguna fuente en las últimas 24 horas, así que no pudo oírse nada nuevo.',
    de: 'In den letzten 24 Stunden wurde keine Quelle besucht, also kann nichts Neues gehört worden sein.',
  },
  '{share} of {planned} visits of the last 24 hours succeeded.': {
    es: 'Funcionó el {share} de {planned} visitas de las últimas 24 horas.',
    de: '{share} von {planned} Besuchen der letzten 24 Stunden gelangen.',
  },
  'Bar chart of the last 7 days: {negative} negative, {neutral} neutral and {positive} positive mentions.': {
    es: 'Gráfico de barras de los últimos 7 días: {negative} menciones negativas, {neutral} neutras y {positive} positivas.',
    de: 'Balkendiagramm der letzten 7 Tage: {negative} negative, {neutral} neutrale und {positive} positive Erwähnungen.',
  },
  'Last 24 hours': { es: 'Últimas 24 horas', de: 'Letzte 24 Stunden' },
  'Last 7 days': { es: 'Últimos 7 días', de: 'Letzte 7 Tage' },
  'Seven days in steps of six hours, {zone}': {
    es: 'Siete días en pasos de seis horas, {zone}',
    de: 'Sieben Tage in Schritten von sechs Stunden, {zone}',
  },
  '{count, plural, one {mention} other {mentions}}': {
    es: '{count, plural, one {mención} other {menciones}}',
    de: '{count, plural, one {Erwähnung} other {Erwähnungen}}',
  },
} as const satisfies Phrases;
