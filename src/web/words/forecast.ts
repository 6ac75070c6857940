import type { Phrases } from './phrases.ts';

/** How far an incident may go, whether the answer helped, and what a message's link opens. */
export const forecastWords = {
  'How far it may go': { es: 'Hasta dónde puede llegar', de: 'Wie weit es gehen kann' },
  'One negative mention brings {r} more ({low} to {high}).': {
    es: 'Una mención negativa trae {r} más (de {low} a {high}).',
    de: 'Eine negative Erwähnung bringt {r} weitere ({low} bis {high}).',
  },
  'As it stood {time}.': { es: 'Situación a {time}.', de: 'Stand {time}.' },
  '{negative, plural, one {# negative mention} other {# negative mentions}}': {
    es: '{negative, plural, one {# mención negativa} other {# menciones negativas}}',
    de: '{negative, plural, one {# negative Erwähnung} other {# negative Erwähnungen}}',
  },
  'Until {time} about {mentions} more: {low, number} to {high, number} in four of five cases': {
    es: 'Hasta {time}, unas {mentions} más: de {low, number} a {high, number} en cuatro de cada cinco casos',
    de: 'Bis {time} etwa {mentions} mehr: {low, number} bis {high, number} in vier von fünf Fällen',
  },
  '; {count, number} or more with a probability of {share}.': {
    es: '; {count, number} o más con una probabilidad de {share}.',
    de: '; {count, number} oder mehr mit einer Wahrscheinlichkeit von {share}.',
  },
  'Did the answer help?': { es: '¿Ayudó la respuesta?', de: 'Hat die Antwort geholfen?' },
  'It helped.': { es: 'Ayudó.', de: 'Sie hat geholfen.' },
  'Whether it helped cannot be said.': {
    es: 'No se puede decir si ayudó.',
    de: 'Ob sie geholfen hat, lässt sich nicht sagen.',
  },
  'It got worse.': { es: 'Empeoró.', de: 'Es wurde schlimmer.' },
  'In the {hours, plural, one {# hour} other {# hours}} after it came {actual, plural, one {# negative mention} other {# negative mentions}}; without an answer {expected, number} were to be expected ({low, number} to {high, number} in four of five cases).':
    {
      es: 'En {hours, plural, one {la hora siguiente llegó} other {las # horas siguientes llegaron}} {actual, plural, one {# mención negativa} other {# menciones negativas}}; sin respuesta se esperaban {expected, number} (de {low, number} a {high, number} en cuatro de cada cinco casos).',
      de: 'In {hours, plural, one {der Stunde} other {den # Stunden}} danach {actual, plural, one {kam # negative Erwähnung} other {kamen # negative Erwähnungen}}; ohne Antwort wären {expected, number} zu erwarten gewesen ({low, number} bis {high, number} in vier von fünf Fällen).',
    },
  'By chance alone this happens with a probability of {share} at most.': {
    es: 'Por puro azar esto ocurre con una probabilidad de {share} como máximo.',
    de: 'Aus Zufall allein geschieht das mit einer Wahrscheinlichkeit von höchstens {share}.',
  },
  'Recovered {hours, plural, one {# hour} other {# hours}} after the answer.': {
    es: 'Recuperado {hours, plural, one {# hora} other {# horas}} después de la respuesta.',
    de: '{hours, plural, one {# Stunde} other {# Stunden}} nach der Antwort abgeklungen.',
  },
  Forecasts: { es: 'Pronósticos', de: 'Vorhersagen' },
  'No forecast has come to its end yet. Each is counted against what came.': {
    es: 'Aún no ha vencido ningún pronóstico. Cada uno se compara con lo que llegó.',
    de: 'Noch ist keine Vorhersage abgelaufen. Jede wird mit dem verglichen, was kam.',
  },
  'Our 80 % bands held what came {share} of the time, in {forecasts, plural, one {# forecast} other {# forecasts}}. Half of them were less than {error} off.':
    {
      es: 'Nuestros márgenes del 80 % acertaron {share} de las veces, en {forecasts, plural, one {# pronóstico} other {# pronósticos}}. La mitad se desvió menos de {error}.',
      de: 'Unsere 80-%-Spannen trafen in {share} der Fälle zu, bei {forecasts, plural, one {# Vorhersage} other {# Vorhersagen}}. Die Hälfte lag um weniger als {error} daneben.',
    },
  'How likely, and how often it came true': {
    es: 'Qué probabilidad y con qué frecuencia se cumplió',
    de: 'Wie wahrscheinlich, und wie oft es eintrat',
  },
  'Probabilities against outcomes': {
    es: 'Probabilidades frente a resultados',
    de: 'Wahrscheinlichkeiten gegen das, was eintrat',
  },
  'Called likely': { es: 'Probabilidad dada', de: 'Für wahrscheinlich erklärt' },
  Claims: { es: 'Afirmaciones', de: 'Aussagen' },
  'In the mean': { es: 'De media', de: 'Im Mittel' },
  'Came true': { es: 'Se cumplió', de: 'Eingetreten' },
  'This incident is over.': { es: 'Este incidente ha terminado.', de: 'Dieser Vorfall ist vorbei.' },
  '{acknowledged} by {name}. Everybody was told.': {
    es: '{acknowledged} por {name}. Se ha avisado a todos.',
    de: '{acknowledged} von {name}. Alle wissen Bescheid.',
  },
  'Nobody looks after this yet. Acknowledge it, so that everybody knows that somebody does.': {
    es: 'Nadie se ocupa aún de esto. Confírmalo para que todos sepan que alguien lo hace.',
    de: 'Noch kümmert sich niemand darum. Übernehmen Sie es, damit alle wissen, dass sich jemand kümmert.',
  },
  'Acknowledge for {name}': { es: 'Atender como {name}', de: 'Für {name} übernehmen' },
} as const satisfies Phrases;
