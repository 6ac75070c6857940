import type { Phrases } from './phrases.ts';

/** Who hears of an incident, and when. */
export const escalationWords = {
  'after {time} without an acknowledgement': {
    es: 'tras {time} sin que nadie se ocupe',
    de: 'nach {time} ohne Übernahme',
  },
  'Reminded every {time} until somebody acknowledges': {
    es: 'Se recuerda cada {time} hasta que alguien se ocupe',
    de: 'Erinnerung alle {time}, bis jemand übernimmt',
  },
  'Who hears of it, and when': { es: 'Quién se entera, y cuándo', de: 'Wer wann davon erfährt' },
  'Tell others, or remind': { es: 'Avisar a otros, o recordar', de: 'An andere melden oder erinnern' },
  'After minutes': { es: 'Tras minutos', de: 'Nach Minuten' },
  'Another step: after minutes': { es: 'Otro paso: tras minutos', de: 'Weiterer Schritt: nach Minuten' },
  'Tell then': { es: 'Avisar entonces a', de: 'Dann melden an' },
  'Minutes between reminders to everybody; empty is never': {
    es: 'Recordar a todos cada tantos minutos; vacío es nunca',
    de: 'Alle nach jeweils so vielen Minuten erinnern; leer ist nie',
  },
  'Write minutes for every step and for reminders: 1 to 43,200, which is 30 days.': {
    es: 'Escribe minutos para cada paso y para los recordatorios: de 1 a 43 200, que son 30 días.',
    de: 'Schreiben Sie Minuten für jeden Schritt und für Erinnerungen: 1 bis 43.200, das sind 30 Tage.',
  },
  'Choose for every step who is told then.': {
    es: 'Elige en cada paso a quién se avisa entonces.',
    de: 'Wählen Sie bei jedem Schritt, an wen dann gemeldet wird.',
  },
  'At once': { es: 'De inmediato', de: 'Sofort' },
  'nobody: incidents show here only': {
    es: 'nadie: los incidentes solo se ven aquí',
    de: 'niemand: Vorfälle stehen nur hier',
  },
  'After {time}': { es: 'Tras {time}', de: 'Nach {time}' },
  'if nobody has acknowledged': { es: 'si nadie se ha ocupado', de: 'wenn niemand übernommen hat' },
  'Every {time}': { es: 'Cada {time}', de: 'Alle {time}' },
  'everybody told so far is reminded, until somebody acknowledges': {
    es: 'se recuerda a todos los ya avisados, hasta que alguien se ocupe',
    de: 'werden alle bisher Benachrichtigten erinnert, bis jemand übernimmt',
  },
} as const satisfies Phrases;
