import type { Phrases } from './phrases.ts';

/** What each kind of rule asks for. */
export const ruleSettingWords = {
  'How readily': { es: 'Con qué facilidad', de: 'Wie bereitwillig' },
  'At most this often a week, by what it would have told so far': {
    es: 'Como mucho tantas veces por semana, según lo que habría avisado hasta ahora',
    de: 'Höchstens so oft pro Woche, gemessen an dem, was sie bisher gemeldet hätte',
  },
  'Times a week': { es: 'Veces por semana', de: 'Mal pro Woche' },
  'At most this many messages an hour': {
    es: 'Como mucho tantos mensajes por hora',
    de: 'Höchstens so viele Nachrichten pro Stunde',
  },
  'More than that makes one incident instead of many messages.': {
    es: 'Lo que exceda forma un incidente en lugar de muchos mensajes.',
    de: 'Was darüber hinausgeht, wird ein Vorfall statt vieler Nachrichten.',
  },
  'How readily it tells': { es: 'Con qué facilidad avisa', de: 'Wie bereitwillig sie meldet' },
  'Low: a false alarm in a year. Balanced: in ten weeks. High: in three weeks.': {
    es: 'Baja: una falsa alarma al año. Equilibrada: cada diez semanas. Alta: cada tres semanas.',
    de: 'Niedrig: ein Fehlalarm im Jahr. Ausgewogen: in zehn Wochen. Hoch: in drei Wochen.',
  },
  'What mentions are watched for, in the query language': {
    es: 'Qué se busca en las menciones, en el lenguaje de consulta',
    de: 'Wonach in Erwähnungen gesucht wird, in der Abfragesprache',
  },
  'Such as: recall OR "food poisoning". Each mention that matches is told at once.': {
    es: 'Por ejemplo: retirada OR "intoxicación". Cada mención que coincide se avisa de inmediato.',
    de: 'Zum Beispiel: Rückruf OR "Lebensmittelvergiftung". Jede passende Erwähnung wird sofort gemeldet.',
  },
  'Only negative mentions': { es: 'Solo menciones negativas', de: 'Nur negative Erwähnungen' },
  'Hours to look ahead': { es: 'Mirar tantas horas adelante', de: 'So viele Stunden vorausschauen' },
  'Earshot forecasts how many reactions a post will have by then.': {
    es: 'Earshot prevé cuántas reacciones tendrá una publicación para entonces.',
    de: 'Earshot sagt voraus, wie viele Reaktionen ein Beitrag bis dahin hat.',
  },
  'From this many reactions': {
    es: 'Avisar a partir de tantas reacciones',
    de: 'Melden ab so vielen Reaktionen',
  },
  'Likes, shares and replies together, as forecast.': {
    es: 'Me gusta, compartidos y respuestas juntos, según la previsión.',
    de: 'Likes, geteilte Beiträge und Antworten zusammen, wie vorausgesagt.',
  },
  'Or from this many people who may see it': {
    es: 'O a partir de tantas personas que pueden verla',
    de: 'Oder ab so vielen Menschen, die ihn sehen können',
  },
  'You are told of such posts whatever their reactions. Empty: reactions alone decide.': {
    es: 'De esas publicaciones se avisa sean cuales sean sus reacciones. Vacío: solo deciden las reacciones.',
    de: 'Solche Beiträge werden unabhängig von Reaktionen gemeldet. Leer: Nur Reaktionen entscheiden.',
  },
  'Only negative posts': { es: 'Solo publicaciones negativas', de: 'Nur negative Beiträge' },
  'From this many sites': { es: 'Avisar a partir de tantos sitios', de: 'Melden ab so vielen Seiten' },
  'That tell a negative story for the first time.': {
    es: 'En los que ha aparecido una historia negativa.',
    de: 'Auf denen eine negative Geschichte neu erschien.',
  },
  'Within this many hours': { es: 'En tantas horas', de: 'Innerhalb so vieler Stunden' },
  'Days that are compared': { es: 'Días que se comparan', de: 'Tage, die verglichen werden' },
  'Their mean is held against the three months before.': {
    es: 'Su media se compara con los tres meses anteriores.',
    de: 'Ihr Mittel wird mit den drei Monaten davor verglichen.',
  },
  'Only with at least this many ratings': {
    es: 'Solo con al menos tantas valoraciones',
    de: 'Nur ab so vielen Bewertungen',
  },
  'With fewer, chance decides.': {
    es: 'Con menos, decide el azar.',
    de: 'Bei weniger entscheidet der Zufall.',
  },
  'From a fall of this many stars': {
    es: 'Avisar a partir de una caída de tantas estrellas',
    de: 'Melden ab einem Rückgang um so viele Sterne',
  },
  'Never before this many silent hours': {
    es: 'Nunca antes de tantas horas de silencio',
    de: 'Nie vor so vielen stillen Stunden',
  },
  'Hours in which a complaint should be answered': {
    es: 'Horas en las que debería responderse una queja',
    de: 'Stunden, in denen eine Beschwerde beantwortet sein sollte',
  },
  'And negative mentions that this many people may see': {
    es: 'Y menciones negativas que pueden ver tantas personas',
    de: 'Und negative Erwähnungen, die so viele Menschen sehen können',
  },
  'They need an answer, whatever they were written for. Empty: complaints and questions alone.': {
    es: 'Piden respuesta se escriban para lo que se escriban. Vacío: solo quejas y preguntas.',
    de: 'Sie verlangen eine Antwort, wozu auch immer sie geschrieben sind. Leer: nur Beschwerden und Fragen.',
  },
  'Days after which nobody expects an answer any more': {
    es: 'Tras tantos días ya nadie espera respuesta',
    de: 'Nach so vielen Tagen erwartet niemand mehr eine Antwort',
  },
  'Days for which a known complainer must have been silent': {
    es: 'Días que debe haber callado alguien conocido por sus quejas',
    de: 'Tage, die ein bekannter Beschwerdeführer geschwiegen haben muss',
  },
} as const satisfies Phrases;
