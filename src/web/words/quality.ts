import type { Phrases } from './phrases.ts';

/** How good everything is, and the samples by which that is known. */
export const qualityWords = {
  'How good is this for {brand}?': {
    es: '¿Qué tan bueno es esto para {brand}?',
    de: 'Wie gut ist das für {brand}?',
  },
  'In brackets: the range that holds the truth 19 times out of 20. All figures are of the last half year.': {
    es: 'Entre paréntesis, el margen en el que está la verdad 19 veces de 20. Se refiere al último medio año.',
    de: 'In Klammern steht, wozwischen die Wahrheit in 19 von 20 Fällen liegt. Gemeint ist das letzte halbe Jahr.',
  },
  'No program judges every text rightly. Every week a few mentions of each brand are drawn at random for a person to judge blindly; what comes of that stands here.':
    {
      es: 'Ningún programa juzga bien todos los textos. Cada semana se sortean unas menciones de cada marca para que una persona las juzgue a ciegas; aquí está el resultado.',
      de: 'Kein Programm beurteilt jeden Text richtig. Jede Woche werden einige Erwähnungen jeder Marke ausgelost, die jemand blind beurteilt; was dabei herauskommt, steht hier.',
    },
  'Brands and how well they are judged': {
    es: 'Las marcas y lo bien que se juzgan',
    de: 'Die Marken und wie gut sie beurteilt werden',
  },
  'Judged rightly': { es: 'Bien juzgadas', de: 'Richtig beurteilt' },
  'Complaints heard': { es: 'Quejas oídas', de: 'Beschwerden gehört' },
  'Called negative, and is': { es: 'Llamada negativa, y lo es', de: 'Negativ genannt und es auch' },
  Answers: { es: 'Respuestas', de: 'Antworten' },
  'To judge': { es: 'Por juzgar', de: 'Zu beurteilen' },
  'By blind samples': { es: 'Según muestras a ciegas', de: 'Nach blinden Stichproben' },
  '{open, plural, one {# mention to judge} other {# mentions to judge}}': {
    es: '{open, plural, one {# mención por juzgar} other {# menciones por juzgar}}',
    de: '{open, plural, one {# Erwähnung zu beurteilen} other {# Erwähnungen zu beurteilen}}',
  },
  'Every week a few mentions are drawn at random, and people judge them without seeing what Earshot said.': {
    es: 'Cada semana se sortean unas menciones y las personas las juzgan sin ver lo que dijo Earshot.',
    de: 'Jede Woche werden einige Erwähnungen ausgelost, und Menschen beurteilen sie, ohne zu sehen, was Earshot gesagt hat.',
  },
  'Nothing waits to be judged; the next are drawn on Monday.': {
    es: 'No hay nada por juzgar; las próximas se sortean el lunes.',
    de: 'Nichts wartet auf ein Urteil; die nächsten werden am Montag ausgelost.',
  },
  'besides {unsure, number} unsure, {notAbout, number} not about the brand': {
    es: 'además de {unsure, number} dudosas y {notAbout, number} ajenas a la marca',
    de: 'daneben {unsure, number} unsicher, {notAbout, number} nicht zur Marke',
  },
  'Shares are not corrected for errors yet: too few answers to correct by.': {
    es: 'Las proporciones aún no se corrigen por errores: hay muy pocas respuestas.',
    de: 'Anteile sind noch nicht um Fehler berichtigt: Dafür gibt es zu wenige Antworten.',
  },
  'Shares are corrected for errors: of negatives {sensitivity} are told, of others {specificity}.': {
    es: 'Las proporciones se corrigen por errores: de las negativas se reconocen {sensitivity}, de las demás {specificity}.',
    de: 'Anteile sind um Fehler berichtigt: Von negativen werden {sensitivity} erkannt, von anderen {specificity}.',
  },
  'Blind samples, and how many mentions they stand for': {
    es: 'Muestras a ciegas y cuántas menciones representan',
    de: 'Blinde Stichproben und für wie viele Erwähnungen sie stehen',
  },
  'Is it as sure as it should be?': {
    es: '¿Está tan seguro como debería?',
    de: 'Ist es so sicher, wie es sein sollte?',
  },
  '{share} ({low} to {high})': { es: '{share} (de {low} a {high})', de: '{share} ({low} bis {high})' },
  Confidence: { es: 'Confianza', de: 'Sicherheit' },
  Claimed: { es: 'Declarado', de: 'Behauptet' },
  Right: { es: 'Acertado', de: 'Richtig' },
  Texts: { es: 'Textos', de: 'Texte' },
  'Confidence against truth': { es: 'Confianza frente a la verdad', de: 'Sicherheit gegen Wahrheit' },
  'A person says': { es: 'Una persona dice', de: 'Ein Mensch sagt' },
  'Earshot: negative': { es: 'Earshot: negativa', de: 'Earshot: negativ' },
  'of {all, number}': { es: 'de {all, number}', de: 'von {all, number}' },
  '{texts, number} {all}': { es: '{texts, number} {all}', de: '{texts, number} {all}' },
  'By corrections': { es: 'Según correcciones', de: 'Nach Berichtigungen' },
  'Nobody has corrected a mention yet. Each correction teaches Earshot how this brand is spoken of.': {
    es: 'Nadie ha corregido aún una mención. Cada corrección enseña a Earshot cómo se habla de esta marca.',
    de: 'Noch hat niemand eine Erwähnung berichtigt. Jede Berichtigung lehrt Earshot, wie von dieser Marke gesprochen wird.',
  },
  '{count, plural, one {# correction} other {# corrections}}. People correct what is wrong, so this says what goes wrong and not how often.':
    {
      es: '{count, plural, one {# corrección} other {# correcciones}}. Se corrige lo que está mal: esto dice qué falla y no con qué frecuencia.',
      de: '{count, plural, one {# Berichtigung} other {# Berichtigungen}}. Berichtigt wird, was falsch ist: Das sagt, was schiefgeht, und nicht, wie oft.',
    },
  Corrections: { es: 'Correcciones', de: 'Berichtigungen' },
  'Lessons learnt': { es: 'Lo aprendido', de: 'Was gelernt wurde' },
  'From {count, plural, one {# text} other {# texts}}. How far a word moves a judgement towards positive or negative, where this brand is spoken of:':
    {
      es: 'De {count, plural, one {# texto} other {# textos}}. Cuánto mueve una palabra el juicio hacia positivo o negativo cuando se habla de esta marca:',
      de: 'Aus {count, plural, one {# Text} other {# Texten}}. Wie weit ein Wort das Urteil ins Positive oder Negative rückt, wo von dieser Marke die Rede ist:',
    },
  'Is it about the brand?': { es: '¿Se trata de la marca?', de: 'Geht es um die Marke?' },
  '{waiting, plural, one {# mention to look at} other {# mentions to look at}}': {
    es: '{waiting, plural, one {# mención por mirar} other {# menciones por mirar}}',
    de: '{waiting, plural, one {# Erwähnung anzusehen} other {# Erwähnungen anzusehen}}',
  },
  'How many mentions are lost to namesakes is not known before somebody has looked at a sample of what was put aside.':
    {
      es: 'No se sabe cuántas menciones se pierden por homónimos hasta que alguien mire una muestra de lo apartado.',
      de: 'Wie viele Erwähnungen an Namensvettern verloren gehen, ist erst bekannt, wenn jemand eine Stichprobe des Aussortierten angesehen hat.',
    },
  'Of the mentions about the brand, {share} are heard.': {
    es: 'De las menciones sobre la marca se oyen {share}.',
    de: 'Von den Erwähnungen der Marke werden {share} gehört.',
  },
  'Learnt from {about, plural, one {# text} other {# texts}} about it and {notAbout, number} about namesakes.':
    {
      es: 'Aprendido de {about, plural, one {# texto} other {# textos}} sobre ella y {notAbout, number} sobre homónimos.',
      de: 'Gelernt aus {about, plural, one {# Text} other {# Texten}} zu ihr und {notAbout, number} zu Namensvettern.',
    },
  'Its name is nobody else’s, and nobody has said of a mention that it is about something else.': {
    es: 'Nadie más se llama así y nadie ha dicho de una mención que trate de otra cosa.',
    de: 'Niemand sonst heißt so, und niemand hat von einer Erwähnung gesagt, es gehe um etwas anderes.',
  },
  Rule: { es: 'Regla', de: 'Regel' },
  Real: { es: 'Reales', de: 'Echt' },
  'False alarms': { es: 'Falsas alarmas', de: 'Fehlalarme' },
  'Share that was false': { es: 'Proporción de falsas', de: 'Anteil der Fehlalarme' },
  'No rule has raised an alert in the last half year.': {
    es: 'Ninguna regla ha avisado en el último medio año.',
    de: 'Im letzten halben Jahr hat keine Regel Alarm geschlagen.',
  },
  'Rules and their record': { es: 'Las reglas y su historial', de: 'Die Regeln und ihre Bilanz' },
  '(deleted)': { es: '(eliminada)', de: '(gelöscht)' },
  'nobody has said': { es: 'nadie lo ha dicho', de: 'niemand hat es gesagt' },
  'How does this feel about {brand}?': {
    es: '¿Qué siente esto por {brand}?',
    de: 'Wie steht das zu {brand}?',
  },
  'Judge mentions of {brand}': {
    es: 'Juzgar menciones de {brand}',
    de: 'Erwähnungen von {brand} beurteilen',
  },
  'Judge what is said about {brand} alone, not about others or the world. {open, number} to go.': {
    es: 'Juzga solo lo que se dice de {brand}, no de otros ni del mundo. Quedan {open, number}.',
    de: 'Beurteilen Sie nur, was über {brand} gesagt wird, nicht über andere oder die Welt. Noch {open, number}.',
  },
  'Everything drawn is judged': { es: 'Todo lo sorteado está juzgado', de: 'Alles Ausgeloste ist beurteilt' },
  'See what came of it': { es: 'Ver el resultado', de: 'Sehen, was herauskam' },
  'Thank you. The next are drawn on Monday.': {
    es: 'Gracias. Las próximas se sortean el lunes.',
    de: 'Danke. Die nächsten werden am Montag ausgelost.',
  },
  'Toward {brand}': { es: 'Hacia {brand}', de: 'Gegenüber {brand}' },
  Or: { es: 'O bien', de: 'Oder' },
  'I cannot tell': { es: 'No sabría decir', de: 'Nicht zu sagen' },
} as const satisfies Phrases;
