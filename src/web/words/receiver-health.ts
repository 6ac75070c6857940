import type { Phrases } from './phrases.ts';

/** How it went with a receiver, what a test of it says, and what to do about failures. */
export const receiverHealthWords = {
  'Nothing to do yet: it is tried again by itself, for up to 24 hours.': {
    es: 'Aún no hay nada que hacer: se reintenta solo durante un máximo de 24 horas.',
    de: 'Noch nichts zu tun: Es wird von selbst bis zu 24 Stunden lang erneut versucht.',
  },
  'Look at its settings: the address, key or chat is not what the service knows.': {
    es: 'Revisa sus ajustes: el servicio no conoce esa dirección, clave o chat.',
    de: 'Prüfen Sie die Einstellungen: Der Dienst kennt diese Adresse, diesen Schlüssel oder diesen Chat nicht.',
  },
  'Check how the address is spelt.': {
    es: 'Comprueba cómo está escrita la dirección.',
    de: 'Prüfen Sie die Schreibweise der Adresse.',
  },
  'See that the service runs, and that this server may reach it.': {
    es: 'Comprueba que el servicio funciona y que este servidor puede llegar a él.',
    de: 'Prüfen Sie, ob der Dienst läuft und ob dieser Server ihn erreichen darf.',
  },
  'The service needs a certificate that is valid for its address.': {
    es: 'El servicio necesita un certificado válido para su dirección.',
    de: 'Der Dienst braucht ein Zertifikat, das für seine Adresse gilt.',
  },
  'If it is meant to be on your own network, name it in ALLOW_PRIVATE_HOSTS and start Earshot again.': {
    es: 'Si debe estar en tu propia red, indícalo en ALLOW_PRIVATE_HOSTS y reinicia Earshot.',
    de: 'Wenn er im eigenen Netz liegen soll, nennen Sie ihn in ALLOW_PRIVATE_HOSTS und starten Sie Earshot neu.',
  },
  'Make a new key or token at the service and paste it here.': {
    es: 'Crea una clave o un token nuevos en el servicio y pégalos aquí.',
    de: 'Erzeugen Sie beim Dienst einen neuen Schlüssel oder ein neues Token und fügen Sie es hier ein.',
  },
  'It was deleted at the service. Make a new one there, paste it here, and turn this receiver on again.': {
    es: 'Se eliminó en el servicio. Crea uno nuevo allí, pégalo aquí y vuelve a activar este destinatario.',
    de: 'Beim Dienst wurde es gelöscht. Legen Sie dort ein neues an, fügen Sie es hier ein und schalten Sie den Empfänger wieder ein.',
  },
  'Correct its settings. For mails, SMTP_URL must name a mail server.': {
    es: 'Corrige sus ajustes. Para correos, SMTP_URL debe indicar un servidor de correo.',
    de: 'Berichtigen Sie die Einstellungen. Für E-Mails muss SMTP_URL einen Mailserver nennen.',
  },
  'The log of Earshot says more.': {
    es: 'El registro de Earshot dice más.',
    de: 'Das Protokoll von Earshot sagt mehr.',
  },
  Works: { es: 'Funciona', de: 'Läuft' },
  Untried: { es: 'Sin probar', de: 'Ungeprüft' },
  'Nothing was sent to it yet. Send a test to be sure that it works.': {
    es: 'Aún no se le ha enviado nada. Envía una prueba para asegurarte de que funciona.',
    de: 'Es wurde noch nichts gesendet. Senden Sie einen Test, um sicherzugehen.',
  },
  'Took a message {ago}.': { es: 'Recibió un mensaje {ago}.', de: 'Nahm {ago} eine Nachricht an.' },
  'The last try failed {ago}: {why}.': {
    es: 'El último intento falló {ago}: {why}.',
    de: 'Der letzte Versuch scheiterte {ago}: {why}.',
  },
  '{count, plural, one {# message waits} other {# messages wait}}': {
    es: '{count, plural, one {# mensaje espera} other {# mensajes esperan}}',
    de: '{count, plural, one {# Nachricht wartet} other {# Nachrichten warten}}',
  },
  'while one of them finds out whether it works again': {
    es: 'mientras uno de ellos averigua si vuelve a funcionar',
    de: 'während eine davon herausfindet, ob es wieder geht',
  },
  'for its quiet hours to end': {
    es: 'a que terminen sus horas de descanso',
    de: 'auf das Ende der Ruhezeit',
  },
  '{count, plural, one {# message was given up} other {# messages were given up}}': {
    es: '{count, plural, one {# mensaje quedó sin entregar} other {# mensajes quedaron sin entregar}}',
    de: '{count, plural, one {# Nachricht wurde aufgegeben} other {# Nachrichten wurden aufgegeben}}',
  },
  'Turned off by a person: nothing is sent to it.': {
    es: 'Desactivado por una persona: no se le envía nada.',
    de: 'Von einer Person ausgeschaltet: Es wird nichts gesendet.',
  },
  'Turned off by itself, because it said that it is gone: {reason}. Correct its settings, then turn it on.': {
    es: 'Desactivado por sí solo, porque respondió que ya no existe: {reason}. Corrige sus ajustes y actívalo.',
    de: 'Von selbst ausgeschaltet, weil es sich als gelöscht meldete: {reason}. Berichtigen Sie die Einstellungen und schalten Sie es ein.',
  },
  'It arrived.': { es: 'Ha llegado.', de: 'Angekommen.' },
  'Look there to see it as your colleagues will.': {
    es: 'Míralo allí, tal como lo verán tus colegas.',
    de: 'Sehen Sie dort nach, wie es bei den anderen aussieht.',
  },
  'The test is on its way …': { es: 'La prueba está en camino …', de: 'Der Test ist unterwegs …' },
  'It did not arrive:': { es: 'No ha llegado:', de: 'Nicht angekommen:' },
  'nobody knows why': { es: 'nadie sabe por qué', de: 'niemand weiß, warum' },
  'Tried again {soon}.': { es: 'Se reintenta {soon}.', de: 'Neuer Versuch {soon}.' },
  ', after {seconds, number} s': { es: ', tras {seconds, number} s', de: ', nach {seconds, number} s' },
} as const satisfies Phrases;
