import type { Phrases } from './phrases.ts';

/** Rules: the list of them, and the form that makes one. */
export const alertWords = {
  'A rule watches a brand and tells its receivers. What you call its incidents says how often it was right.':
    {
      es: 'Una regla vigila una marca y avisa a sus destinatarios. Lo que digas de sus incidentes muestra cuántas veces acertó.',
      de: 'Eine Regel beobachtet eine Marke und meldet an ihre Empfänger. Wie Sie ihre Vorfälle nennen, zeigt, wie oft sie recht hatte.',
    },
  'New rule': { es: 'Nueva regla', de: 'Neue Regel' },
  'No rule watches yet': { es: 'Todavía no vigila ninguna regla', de: 'Noch beobachtet keine Regel' },
  'Make one: before it is saved you see what it would have told of the last 90 days.': {
    es: 'Crea una: antes de guardarla verás de qué habría avisado en los últimos 90 días.',
    de: 'Legen Sie eine an: Vor dem Speichern sehen Sie, was sie in den letzten 90 Tagen gemeldet hätte.',
  },
  'Tells nobody at once: its incidents show here only.': {
    es: 'No avisa a nadie de inmediato: sus incidentes solo se ven aquí.',
    de: 'Meldet sofort an niemanden: Ihre Vorfälle stehen nur hier.',
  },
  'Tells {names}': { es: 'Avisa a {names}', de: 'Meldet an {names}' },
  '{told}; others {time} later if nobody acknowledges': {
    es: '{told}; a otros {time} después si nadie se ocupa',
    de: '{told}; an andere {time} später, wenn niemand übernimmt',
  },
  'No incident in the last half year.': {
    es: 'Ningún incidente en el último medio año.',
    de: 'Kein Vorfall im letzten halben Jahr.',
  },
  '{incidents, plural, one {# incident} other {# incidents}} in the last half year; nobody has said whether they were real.':
    {
      es: '{incidents, plural, one {# incidente} other {# incidentes}} en el último medio año; nadie ha dicho si eran reales.',
      de: '{incidents, plural, one {# Vorfall} other {# Vorfälle}} im letzten halben Jahr; niemand hat gesagt, ob sie echt waren.',
    },
  '{incidents, plural, one {# incident} other {# incidents}} in the last half year: you called {real} real and {falseAlarms} false.':
    {
      es: '{incidents, plural, one {# incidente} other {# incidentes}} en el último medio año: {real} reales y {falseAlarms} falsos, según ustedes.',
      de: '{incidents, plural, one {# Vorfall} other {# Vorfälle}} im letzten halben Jahr: {real} nannten Sie echt und {falseAlarms} falsch.',
    },
  '{told, plural, one {# day} other {# days}} of {days} with an alert': {
    es: '{told, plural, one {# día} other {# días}} de {days} con un aviso',
    de: '{told, plural, one {# Tag} other {# Tage}} von {days} mit einem Alarm',
  },
  'This kind judges more than counts, so it cannot be tried beforehand. It can be saved.': {
    es: 'Esta clase juzga algo más que recuentos, así que no se puede probar antes. Se puede guardar.',
    de: 'Diese Art beurteilt mehr als Zahlen und lässt sich deshalb vorher nicht ausprobieren. Speichern geht.',
  },
  'This cannot be saved yet. {faults}': {
    es: 'Así todavía no sirve. {faults}',
    de: 'So geht es noch nicht. {faults}',
  },
  'Choose the brand to watch.': {
    es: 'Elige la marca que se va a vigilar.',
    de: 'Wählen Sie die Marke, die beobachtet wird.',
  },
  'Delete this rule': { es: 'Eliminar esta regla', de: 'Diese Regel löschen' },
  'It stops watching, and its record is lost. Its incidents stay.': {
    es: 'Deja de vigilar y se pierde su historial. Sus incidentes se conservan.',
    de: 'Sie beobachtet nicht mehr, und ihre Bilanz geht verloren. Ihre Vorfälle bleiben.',
  },
  'For {brand}': { es: 'Para {brand}', de: 'Für {brand}' },
  'Whom to tell': { es: 'A quién avisar', de: 'An wen gemeldet wird' },
  'Try on the last 90 days': {
    es: 'Probar con los últimos 90 días',
    de: 'An den letzten 90 Tagen ausprobieren',
  },
  'write a number': { es: 'escribe un número', de: 'schreiben Sie eine Zahl' },
  'Kind of rule': { es: 'Clase de regla', de: 'Art der Regel' },
} as const satisfies Phrases;
