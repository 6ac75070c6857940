import type { Phrases } from './phrases.ts';

/** When a receiver hears criticals only. */
export const quietHourWords = {
  'Write when it begins and when it ends, such as 22:00 and 07:00.': {
    es: 'Escribe cuándo empieza y cuándo termina, por ejemplo 22:00 y 07:00.',
    de: 'Schreiben Sie Beginn und Ende, zum Beispiel 22:00 und 07:00.',
  },
  'Quiet hours': { es: 'Horas de descanso', de: 'Ruhezeiten' },
  'None: messages come at any time of day.': {
    es: 'Ninguna: los mensajes llegan a cualquier hora.',
    de: 'Keine: Nachrichten kommen zu jeder Tageszeit.',
  },
  'Every night, 22 to 7': { es: 'Cada noche, de 22 a 7', de: 'Jede Nacht, 22 bis 7 Uhr' },
  'Evenings, nights and weekends': {
    es: 'Tardes, noches y fines de semana',
    de: 'Abends, nachts und am Wochenende',
  },
  'No quiet hours': { es: 'Sin horas de descanso', de: 'Keine Ruhezeiten' },
  'Time zone of those who get it': {
    es: 'Zona horaria de quienes lo reciben',
    de: 'Zeitzone derer, die es bekommen',
  },
  'Set the times yourself': { es: 'Fijar las horas a mano', de: 'Zeiten selbst festlegen' },
  Quiet: { es: 'Descanso', de: 'Ruhe' },
  'Another time': { es: 'Otro horario', de: 'Weitere Zeit' },
  Begins: { es: 'Empieza', de: 'Beginnt' },
  Ends: { es: 'Termina', de: 'Endet' },
  'An end that is not after the beginning is on the next day; 00:00 to 00:00 is the whole day.': {
    es: 'Si el final no es posterior al comienzo, es al día siguiente; de 00:00 a 00:00 es todo el día.',
    de: 'Ein Ende, das nicht nach dem Beginn liegt, ist am nächsten Tag; 00:00 bis 00:00 ist der ganze Tag.',
  },
  'Save quiet hours': { es: 'Guardar horas de descanso', de: 'Ruhezeiten speichern' },
  'Quiet ({zone}):': { es: 'Descanso ({zone}):', de: 'Ruhe ({zone}):' },
  'Criticals come through at any time; the rest waits until the quiet ends.': {
    es: 'Lo crítico llega a cualquier hora; lo demás espera a que acabe el descanso.',
    de: 'Kritisches kommt immer durch; alles andere wartet, bis die Ruhe endet.',
  },
  'the whole day': { es: 'todo el día', de: 'ganztägig' },
  'every day {hours}': { es: 'todos los días {hours}', de: 'täglich {hours}' },
} as const satisfies Phrases;
