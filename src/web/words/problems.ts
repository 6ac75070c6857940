import type { Phrases } from './phrases.ts';

/** What went wrong, on pages and on the network. */
export const problemWords = {
  'There is no such page': { es: 'Esta página no existe', de: 'Diese Seite gibt es nicht' },
  'It may have been removed, or the address is not complete.': {
    es: 'Puede que se haya eliminado o que la dirección esté incompleta.',
    de: 'Vielleicht wurde sie entfernt, oder die Adresse ist nicht vollständig.',
  },
  'This list has moved on': { es: 'Esta lista ha cambiado', de: 'Diese Liste hat sich weiterbewegt' },
  'Begin at its first page again.': {
    es: 'Empieza de nuevo por la primera página.',
    de: 'Beginnen Sie wieder auf der ersten Seite.',
  },
  'This form came from elsewhere': {
    es: 'Este formulario viene de otro sitio',
    de: 'Dieses Formular kam von anderswo',
  },
  'Only forms on these pages are acted on. If this was one, open Earshot by the address in its BASE_URL.': {
    es: 'Solo se atienden los formularios de estas páginas. Si este lo era, abre Earshot por la dirección de su BASE_URL.',
    de: 'Nur Formulare dieser Seiten werden ausgeführt. War dies eines, öffnen Sie Earshot unter der Adresse in BASE_URL.',
  },
  'That was too much': { es: 'Era demasiado', de: 'Das war zu viel' },
  'Go back and write less.': {
    es: 'Vuelve atrás y escribe menos.',
    de: 'Gehen Sie zurück und schreiben Sie weniger.',
  },
  'Earshot could not show this page': {
    es: 'Earshot no ha podido mostrar esta página',
    de: 'Earshot konnte diese Seite nicht zeigen',
  },
  'Its log says why. Try again in a moment.': {
    es: 'Su registro dice por qué. Inténtalo de nuevo enseguida.',
    de: 'Das Protokoll sagt, warum. Versuchen Sie es gleich noch einmal.',
  },
  'That did not work': { es: 'No ha funcionado', de: 'Das hat nicht geklappt' },
  'To the overview': { es: 'Al resumen', de: 'Zur Übersicht' },
  'its name is not known': { es: 'su nombre no se conoce', de: 'ihr Name ist nicht bekannt' },
  'it refuses connections': { es: 'rechaza las conexiones', de: 'sie weist Verbindungen ab' },
  'it did not answer in time': { es: 'no respondió a tiempo', de: 'sie hat nicht rechtzeitig geantwortet' },
  'its certificate is not valid': { es: 'su certificado no es válido', de: 'ihr Zertifikat ist ungültig' },
  'the connection broke': { es: 'la conexión se cortó', de: 'die Verbindung brach ab' },
  'it is not on the public internet, and ALLOW_PRIVATE_HOSTS does not name it': {
    es: 'no está en la internet pública y ALLOW_PRIVATE_HOSTS no la nombra',
    de: 'sie ist nicht im öffentlichen Internet, und ALLOW_PRIVATE_HOSTS nennt sie nicht',
  },
  'its redirects lead nowhere': {
    es: 'sus redirecciones no llevan a ninguna parte',
    de: 'ihre Weiterleitungen führen nirgendwohin',
  },
  'its address is not valid': { es: 'su dirección no es válida', de: 'ihre Adresse ist ungültig' },
  'its answer is too large': { es: 'su respuesta es demasiado grande', de: 'ihre Antwort ist zu groß' },
  'its answer is encoded in a way that was not offered': {
    es: 'su respuesta viene en una codificación que no se ofreció',
    de: 'ihre Antwort ist anders codiert als angeboten',
  },
  'it asks to come less often': { es: 'pide que se la visite menos', de: 'sie bittet, seltener zu kommen' },
  'it asks for a login': { es: 'pide iniciar sesión', de: 'sie verlangt eine Anmeldung' },
  'it forbids the visit': { es: 'prohíbe la visita', de: 'sie verbietet den Besuch' },
  'there is nothing at its address': {
    es: 'no hay nada en su dirección',
    de: 'unter ihrer Adresse ist nichts',
  },
  'it is gone for good': { es: 'ha desaparecido para siempre', de: 'sie ist endgültig verschwunden' },
  'it does not accept the request': { es: 'no acepta la petición', de: 'sie nimmt die Anfrage nicht an' },
  'it answered with an error': { es: 'respondió con un error', de: 'sie antwortete mit einem Fehler' },
  'its robots.txt forbids the visit': {
    es: 'su robots.txt prohíbe la visita',
    de: 'ihre robots.txt verbietet den Besuch',
  },
  'what it sends is not a feed': { es: 'lo que envía no es un feed', de: 'was sie sendet, ist kein Feed' },
  'what it sends is not a page': {
    es: 'lo que envía no es una página',
    de: 'was sie sendet, ist keine Seite',
  },
  'it shows a login page instead': {
    es: 'muestra en su lugar una página de inicio de sesión',
    de: 'sie zeigt stattdessen eine Anmeldeseite',
  },
  'it answers in a way that is not known': {
    es: 'responde de un modo desconocido',
    de: 'sie antwortet auf unbekannte Weise',
  },
  'what it sends is empty': { es: 'lo que envía está vacío', de: 'was sie sendet, ist leer' },
  'its settings are not valid': { es: 'sus ajustes no son válidos', de: 'ihre Einstellungen sind ungültig' },
  'the attempt was given up': { es: 'se abandonó el intento', de: 'der Versuch wurde aufgegeben' },
  'Earshot itself failed; its log says more': {
    es: 'falló el propio Earshot; su registro dice más',
    de: 'Earshot selbst ist gescheitert; sein Protokoll sagt mehr',
  },
} as const satisfies Phrases;
