import type { Phrases } from './phrases.ts';

/** Digests: when they come, to whom, and what they look like. */
export const digestWords = {
  Digest: { es: 'Boletín', de: 'Bericht' },
  'New digest': { es: 'Nuevo boletín', de: 'Neuer Bericht' },
  'Digest of {brand}': { es: 'Boletín de {brand}', de: 'Bericht über {brand}' },
  'A summary of what was said, by mail or chat, as often as you like.': {
    es: 'Un resumen de lo que se ha dicho, por correo o chat, con la frecuencia que quieras.',
    de: 'Eine Zusammenfassung dessen, was gesagt wurde, per Mail oder Chat, so oft Sie möchten.',
  },
  'Next one {soon}, {time}': { es: 'El próximo, {soon}: {time}', de: 'Der nächste {soon}, {time}' },
  'As it would be mailed now': { es: 'Como se enviaría ahora', de: 'Wie er jetzt gesendet würde' },
  Subject: { es: 'Asunto', de: 'Betreff' },
  'Preview of the digest': { es: 'Vista previa del boletín', de: 'Vorschau des Berichts' },
  'Past digests': { es: 'Resúmenes anteriores', de: 'Frühere Berichte' },
  'Delete this digest': { es: 'Eliminar este boletín', de: 'Diesen Bericht löschen' },
  'Past digests go with it: links to them in mails lead nowhere any more.': {
    es: 'Los boletines anteriores desaparecen con él: los enlaces en los correos ya no llevan a ninguna parte.',
    de: 'Frühere Berichte verschwinden mit: Links in Mails führen dann ins Leere.',
  },
  'The newest digest, as it is now, to one receiver or to an address.': {
    es: 'El boletín más reciente, tal como está ahora, a un destinatario o a una dirección.',
    de: 'Der neueste Bericht, wie er jetzt ist, an einen Empfänger oder eine Adresse.',
  },
  Receiver: { es: 'Destinatario', de: 'Empfänger' },
  None: { es: 'Ninguno', de: 'Keiner' },
  'Or a mail address': { es: 'O una dirección de correo', de: 'Oder eine Mailadresse' },
  'Choose a brand.': { es: 'Elige una marca.', de: 'Wählen Sie eine Marke.' },
  'Write a time such as 08:00.': {
    es: 'Escribe una hora como 08:00.',
    de: 'Schreiben Sie eine Uhrzeit wie 08:00.',
  },
  About: { es: 'Sobre', de: 'Über' },
  'Who gets it': { es: 'Quién lo recibe', de: 'Wer ihn bekommt' },
  'Save digest': { es: 'Guardar boletín', de: 'Bericht speichern' },
  'Every day': { es: 'Cada día', de: 'Täglich' },
  'Monday to Friday': { es: 'De lunes a viernes', de: 'Montag bis Freitag' },
  'Once a week': { es: 'Una vez por semana', de: 'Einmal pro Woche' },
  'On the 1st of every month': { es: 'El día 1 de cada mes', de: 'Am 1. jedes Monats' },
  'By a cron expression': { es: 'Con una expresión cron', de: 'Nach einem Cron-Ausdruck' },
  'How often': { es: 'Frecuencia', de: 'Wie oft' },
  'Day, if once a week': { es: 'Día, si es semanal', de: 'Tag, wenn wöchentlich' },
  'Time of day': { es: 'Hora', de: 'Uhrzeit' },
  'For experts: a cron expression': {
    es: 'Para expertos: una expresión cron',
    de: 'Für Fachleute: ein Cron-Ausdruck',
  },
  'Minute, hour, day, month, weekday': {
    es: 'Minuto, hora, día, mes, día de la semana',
    de: 'Minute, Stunde, Tag, Monat, Wochentag',
  },
  'Used only where “By a cron expression” is chosen above.': {
    es: 'Solo cuenta si arriba se elige «Con una expresión cron».',
    de: 'Gilt nur, wenn oben „Nach einem Cron-Ausdruck“ gewählt ist.',
  },
  'The digest as it was mailed': {
    es: 'El boletín tal como se envió',
    de: 'Der Bericht, wie er gesendet wurde',
  },
  'No digest goes out yet': { es: 'Todavía no se envía ningún boletín', de: 'Noch geht kein Bericht hinaus' },
  'Choose a brand and a time; you see the mail exactly as it will arrive before you save it.': {
    es: 'Elige una marca y una hora; antes de guardar verás el correo exactamente como llegará.',
    de: 'Wählen Sie Marke und Uhrzeit; vor dem Speichern sehen Sie die Mail genau so, wie sie ankommt.',
  },
  'Nobody gets it: choose who does.': {
    es: 'Nadie lo recibe: elige quién.',
    de: 'Niemand bekommt ihn: Wählen Sie, wer.',
  },
  'To {names}': { es: 'Para {names}', de: 'An {names}' },
  'None went out yet.': { es: 'Todavía no ha salido ninguno.', de: 'Es ging noch keiner hinaus.' },
  'Last one:': { es: 'El último:', de: 'Der letzte:' },
  'As plain text': { es: 'Como texto sin formato', de: 'Als reiner Text' },
  'The mail server took the mail to {address}.': {
    es: 'El servidor de correo aceptó el correo para {address}.',
    de: 'Der Mailserver hat die Mail an {address} angenommen.',
  },
  'Look into its inbox, and into the folder for spam.': {
    es: 'Mira en su bandeja de entrada y en la carpeta de spam.',
    de: 'Sehen Sie im Posteingang und im Spam-Ordner nach.',
  },
  'The mail to {address} was not sent:': {
    es: 'El correo para {address} no se envió:',
    de: 'Die Mail an {address} wurde nicht gesendet:',
  },
  'This is no mail address.': { es: 'Eso no es una dirección de correo.', de: 'Das ist keine Mailadresse.' },
  'Choose a receiver or write a mail address.': {
    es: 'Elige un destinatario o escribe una dirección de correo.',
    de: 'Wählen Sie einen Empfänger oder schreiben Sie eine Mailadresse.',
  },
  'sent by hand': { es: 'enviado a mano', de: 'von Hand gesendet' },
  'every day at {time}': { es: 'cada día a las {time}', de: 'täglich um {time}' },
  'Monday to Friday at {time}': { es: 'de lunes a viernes a las {time}', de: 'Montag bis Freitag um {time}' },
  'every {day} at {time}': { es: 'cada {day} a las {time}', de: 'jeden {day} um {time}' },
  'on the 1st of every month at {time}': {
    es: 'el día 1 de cada mes a las {time}',
    de: 'am 1. jedes Monats um {time}',
  },
  'Saved. It goes out by itself from now on.': {
    es: 'Guardado. A partir de ahora sale solo.',
    de: 'Gespeichert. Er geht von nun an von selbst hinaus.',
  },
  'Turned on: it goes out by itself.': {
    es: 'Activado: sale solo.',
    de: 'Eingeschaltet: Er geht von selbst hinaus.',
  },
  'Turned off: nothing goes out until it is turned on again.': {
    es: 'Desactivado: no sale nada hasta que se active de nuevo.',
    de: 'Ausgeschaltet: Bis zum Einschalten geht nichts hinaus.',
  },
  'Deleted.': { es: 'Eliminado.', de: 'Gelöscht.' },
} as const satisfies Phrases;
