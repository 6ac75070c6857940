import type { Phrases } from './phrases.ts';

/** Deliveries: what was told, and how that went. */
export const deliveryWords = {
  'Incident opened': { es: 'Incidente abierto', de: 'Vorfall eröffnet' },
  'Incident goes on': { es: 'El incidente continúa', de: 'Vorfall dauert an' },
  'Incident acknowledged': { es: 'Incidente atendido', de: 'Vorfall übernommen' },
  'Incident recovered': { es: 'Incidente recuperado', de: 'Vorfall abgeklungen' },
  'Incident resolved': { es: 'Incidente resuelto', de: 'Vorfall gelöst' },
  'Mention flagged': { es: 'Mención señalada', de: 'Erwähnung gemeldet' },
  'Test message': { es: 'Mensaje de prueba', de: 'Testnachricht' },
  'Not yet: {why}.': { es: 'Todavía no: {why}.', de: 'Noch nicht: {why}.' },
  'Next try {next}': { es: 'Próximo intento {next}', de: 'Nächster Versuch {next}' },
  'Waits for quiet hours to end, {next}': {
    es: 'Espera a que acabe el descanso, {next}',
    de: 'Wartet auf das Ende der Ruhezeit, {next}',
  },
  'In line since {since}': { es: 'En cola desde {since}', de: 'Wartet seit {since}' },
  'Given up.': { es: 'Sin entregar.', de: 'Aufgegeben.' },
  'Given up: {why}.': { es: 'Sin entregar: {why}.', de: 'Aufgegeben: {why}.' },
  'It can be sent again.': { es: 'Se puede volver a enviar.', de: 'Es kann noch einmal gesendet werden.' },
  'The receiver was turned off, because it said that it is gone.': {
    es: 'El destinatario se desactivó porque respondió que ya no existe.',
    de: 'Der Empfänger wurde ausgeschaltet, weil er sich als gelöscht meldete.',
  },
  Taken: { es: 'Aceptado', de: 'Angenommen' },
  '{seconds, number} s': { es: '{seconds, number} s', de: '{seconds, number} s' },
  '{count, plural, one {# attempt} other {# attempts}}': {
    es: '{count, plural, one {# intento} other {# intentos}}',
    de: '{count, plural, one {# Versuch} other {# Versuche}}',
  },
  'Send again': { es: 'Enviar de nuevo', de: 'Noch einmal senden' },
  'Everything that was told, to whom, and what became of every attempt.': {
    es: 'Todo lo que se ha comunicado, a quién, y qué fue de cada intento.',
    de: 'Alles, was gemeldet wurde, an wen, und was aus jedem Versuch wurde.',
  },
  'Given up: somebody should look': {
    es: 'Sin entregar: alguien debería mirarlo',
    de: 'Aufgegeben: Jemand sollte nachsehen',
  },
  To: { es: 'Hasta', de: 'Bis' },
  'Send all again': { es: 'Enviar todo de nuevo', de: 'Alle noch einmal senden' },
  'None like that': { es: 'Ninguna así', de: 'Keine solche' },
  'Show all': { es: 'Mostrar todo', de: 'Alle anzeigen' },
  'Nobody was told anything yet': {
    es: 'Todavía no se ha avisado a nadie',
    de: 'Noch wurde niemandem etwas gemeldet',
  },
  'Receivers hear of incidents and get digests. What they are told shows here, with every attempt.': {
    es: 'Los destinatarios se enteran de incidentes y reciben boletines. Aquí se ve lo que se les comunica, con cada intento.',
    de: 'Empfänger erfahren von Vorfällen und bekommen Berichte. Hier steht, was ihnen gemeldet wird, mit jedem Versuch.',
  },
  'What was sent': { es: 'Qué se envió', de: 'Was gesendet wurde' },
  'The mail as it was sent': { es: 'El correo tal como se envió', de: 'Die Mail, wie sie gesendet wurde' },
  'As programs get it': { es: 'Como lo reciben los programas', de: 'Wie Programme es bekommen' },
  'Personal links to acknowledge and the signature are made for each attempt and not kept.': {
    es: 'Los enlaces personales para atenderlo y la firma se crean en cada intento y no se guardan.',
    de: 'Persönliche Links zum Übernehmen und die Signatur entstehen bei jedem Versuch und werden nicht aufbewahrt.',
  },
  'See the incident': { es: 'Ver el incidente', de: 'Zum Vorfall' },
  Attempts: { es: 'Intentos', de: 'Versuche' },
  'None yet.': { es: 'Ninguno todavía.', de: 'Noch keine.' },
  Took: { es: 'Duración', de: 'Dauer' },
} as const satisfies Phrases;
