import type { Phrases } from './phrases.ts';

/** Silences: what nobody is told for a while. */
export const silenceWords = {
  'Say why, so that others know.': {
    es: 'Di por qué, para que los demás lo sepan.',
    de: 'Sagen Sie, warum, damit andere es wissen.',
  },
  'There is no such brand.': { es: 'No existe esa marca.', de: 'Diese Marke gibt es nicht.' },
  'Its times cannot be read.': { es: 'No se entienden sus horas.', de: 'Die Zeiten sind nicht lesbar.' },
  'It must end after it begins, and not before now.': {
    es: 'Debe terminar después de empezar, y no antes de ahora.',
    de: 'Es muss nach dem Beginn enden und nicht vor jetzt.',
  },
  'A silence lasts a month at most.': {
    es: 'Un silencio dura un mes como máximo.',
    de: 'Eine Stummschaltung dauert höchstens einen Monat.',
  },
  'Every brand': { es: 'Todas las marcas', de: 'Alle Marken' },
  'A brand that is gone': { es: 'Una marca que ya no existe', de: 'Eine Marke, die es nicht mehr gibt' },
  'theme {theme}': { es: 'tema {theme}', de: 'Thema {theme}' },
  '“{text}” in the title': { es: '«{text}» en el título', de: '„{text}“ im Titel' },
  'For how long': { es: 'Durante cuánto tiempo', de: 'Wie lange' },
  Why: { es: 'Por qué', de: 'Warum' },
  'Planned price change': { es: 'Cambio de precios previsto', de: 'Geplante Preisänderung' },
  'Severity: none ticked means any': {
    es: 'Gravedad: ninguna marcada significa cualquiera',
    de: 'Schwere: Keine angekreuzt heißt jede',
  },
  'Only some of it, or at another time': {
    es: 'Solo una parte, o en otro momento',
    de: 'Nur ein Teil davon oder zu anderer Zeit',
  },
  'Only what these kinds of rules find': {
    es: 'Solo lo que encuentren estas clases de reglas',
    de: 'Nur was diese Arten von Regeln finden',
  },
  'Only this theme': { es: 'Solo este tema', de: 'Nur dieses Thema' },
  'Only with this in the title': { es: 'Solo con esto en el título', de: 'Nur mit diesem Text im Titel' },
  'Begins ({zone}); empty is now': {
    es: 'Empieza ({zone}); vacío es ahora',
    de: 'Beginnt ({zone}); leer ist jetzt',
  },
  'Ends ({zone}), instead of a length': {
    es: 'Termina ({zone}), en lugar de una duración',
    de: 'Endet ({zone}), statt einer Dauer',
  },
  'Silence them': { es: 'Silenciar', de: 'Stummschalten' },
  'See what it would silence': { es: 'Ver qué silenciaría', de: 'Zeigen, was es betrifft' },
  'Silent now': { es: 'En silencio', de: 'Jetzt stumm' },
  Over: { es: 'Terminado', de: 'Vorbei' },
  Coming: { es: 'Próximo', de: 'Kommt noch' },
  'Ends {soon}, {time}': { es: 'Termina {soon}, {time}', de: 'Endet {soon}, {time}' },
  'By {name}': { es: 'Por {name}', de: 'Von {name}' },
  'End it now': { es: 'Terminarlo ahora', de: 'Jetzt beenden' },
  'Call it off': { es: 'Cancelarlo', de: 'Absagen' },
  'For a while nobody is told of what matches. Incidents are kept and shown; what is still true at the end is told then.':
    {
      es: 'Durante un tiempo no se avisa a nadie de lo que coincide. Los incidentes se guardan y se muestran; lo que siga siendo cierto al final se avisa entonces.',
      de: 'Eine Zeit lang wird niemandem gemeldet, was passt. Vorfälle werden festgehalten und gezeigt; was am Ende noch gilt, wird dann gemeldet.',
    },
  'Nothing is silenced': { es: 'No hay nada silenciado', de: 'Nichts ist stummgeschaltet' },
  'Receivers hear of every incident.': {
    es: 'Los destinatarios se enteran de cada incidente.',
    de: 'Empfänger erfahren von jedem Vorfall.',
  },
  'Silence news for a while': {
    es: 'Silenciar avisos por un tiempo',
    de: 'Meldungen für eine Weile stummschalten',
  },
  '{count, plural, one {# silence that is over} other {# silences that are over}}': {
    es: '{count, plural, one {# silencio terminado} other {# silencios terminados}}',
    de: '{count, plural, one {# beendete Stummschaltung} other {# beendete Stummschaltungen}}',
  },
  'It would silence {count, plural, =0 {no incident that is open now} one {# incident that is open now} other {# incidents that are open now}}.':
    {
      es: 'Silenciaría {count, plural, =0 {ningún incidente abierto ahora} one {# incidente abierto ahora} other {# incidentes abiertos ahora}}.',
      de: 'Es würde {count, plural, =0 {keinen offenen Vorfall} one {# offenen Vorfall} other {# offene Vorfälle}} stummschalten.',
    },
  'Of the last {looked, plural, one {# resolved one} other {# resolved ones}} it would have silenced {muted}.':
    {
      es: '{looked, plural, one {Del último # resuelto} other {De los últimos # resueltos}} habría silenciado {muted}.',
      de: 'Von {looked, plural, one {dem letzten gelösten} other {den letzten # gelösten}} hätte es {muted} stummgeschaltet.',
    },
} as const satisfies Phrases;
