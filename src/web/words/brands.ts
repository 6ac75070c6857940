import type { Phrases } from './phrases.ts';

/** Brands and what finds them. */
export const brandWords = {
  Query: { es: 'Consulta', de: 'Suchausdruck' },
  'Words side by side must all be there; OR, NOT or a minus, "exact words", (brackets), word*, NEAR/5, title:, site:, lang: help.':
    {
      es: 'Las palabras seguidas deben aparecer todas; ayudan OR, NOT o un signo menos, "palabras exactas", (paréntesis), palabra*, NEAR/5, title:, site:, lang:.',
      de: 'Wörter nebeneinander müssen alle vorkommen; es helfen OR, NOT oder ein Minus, "genaue Wörter", (Klammern), Wort*, NEAR/5, title:, site:, lang:.',
    },
  'This cannot be read at the place that is marked: {message}.': {
    es: 'No se entiende en el lugar señalado: {message}.',
    de: 'An der markierten Stelle nicht verständlich: {message}.',
  },
  '{count, plural, one {# is} other {# are}} left out': {
    es: '{count, plural, one {# queda} other {# quedan}} fuera',
    de: '{count, plural, one {# bleibt} other {# bleiben}} außen vor',
  },
  'and {count, number} more': { es: 'y {count, number} más', de: 'und {count, number} weitere' },
  'It takes a name and a minute.': {
    es: 'Basta un nombre y un minuto.',
    de: 'Es braucht einen Namen und eine Minute.',
  },
  Edit: { es: 'Editar', de: 'Bearbeiten' },
  'How it is called, and what finds it.': {
    es: 'Cómo se llama y qué la encuentra.',
    de: 'Wie sie heißt und was sie findet.',
  },
  'Look for it in what is stored already': {
    es: 'Buscarla en lo ya guardado',
    de: 'Im bereits Gespeicherten nach ihr suchen',
  },
  'Show what would change': { es: 'Mostrar qué cambiaría', de: 'Zeigen, was sich änderte' },
  'About it': { es: 'Sobre ella', de: 'Über sie' },
  'No longer watch it': { es: 'Dejar de seguirla', de: 'Nicht mehr beobachten' },
  'Delete this brand …': { es: 'Eliminar esta marca…', de: 'Diese Marke löschen …' },
  'Delete for good': { es: 'Eliminar definitivamente', de: 'Endgültig löschen' },
  'Its mentions, rules, digests and incidents go with it, and cannot be brought back. Sources stay: other brands may need them.':
    {
      es: 'Sus menciones, reglas, resúmenes e incidentes desaparecen con ella y no se pueden recuperar. Las fuentes se quedan: otras marcas pueden necesitarlas.',
      de: 'Ihre Erwähnungen, Regeln, Zusammenfassungen und Vorfälle gehen mit und lassen sich nicht zurückholen. Quellen bleiben: andere Marken brauchen sie vielleicht.',
    },
  'Where its days begin, such as Europe/London.': {
    es: 'Donde empiezan sus días, por ejemplo Europe/Madrid.',
    de: 'Wo ihre Tage beginnen, zum Beispiel Europe/Berlin.',
  },
  'It finds {found, number} of {scanned, plural, one {# stored post} other {all # stored posts}}.': {
    es: 'Encuentra {found, number} de {scanned, plural, one {# publicación guardada} other {las # publicaciones guardadas}}.',
    de: 'Sie findet {found, number} von {scanned, plural, one {# gespeicherten Beitrag} other {allen # gespeicherten Beiträgen}}.',
  },
  'The same as before.': { es: 'Lo mismo que antes.', de: 'Dasselbe wie zuvor.' },
  '{count, plural, one {# would be added} other {# would be added}}': {
    es: '{count, plural, one {Se añadiría #} other {Se añadirían #}}',
    de: '{count, plural, one {# käme hinzu} other {# kämen hinzu}}',
  },
  '{count, plural, one {# would be lost} other {# would be lost}}': {
    es: '{count, plural, one {Se perdería #} other {Se perderían #}}',
    de: '{count, plural, one {# ginge verloren} other {# gingen verloren}}',
  },
  'The name that was typed is another one. Nothing was deleted.': {
    es: 'El nombre escrito es otro. No se ha eliminado nada.',
    de: 'Der eingegebene Name ist ein anderer. Es wurde nichts gelöscht.',
  },
  'A brand needs a name.': { es: 'Una marca necesita un nombre.', de: 'Eine Marke braucht einen Namen.' },
  'Something has to find it.': { es: 'Algo tiene que encontrarla.', de: 'Etwas muss sie finden.' },
  'That is not the address of a site.': {
    es: 'Esa no es la dirección de un sitio.',
    de: 'Das ist nicht die Adresse einer Website.',
  },
  'There is no such time zone.': { es: 'No existe esa zona horaria.', de: 'Diese Zeitzone gibt es nicht.' },
  'Deleted, with everything that belonged to it.': {
    es: 'Eliminada, con todo lo que le pertenecía.',
    de: 'Gelöscht, mit allem, was zu ihr gehörte.',
  },
  'Paused: it is visited no more until it is resumed.': {
    es: 'En pausa: no se visita hasta que se reanude.',
    de: 'Angehalten: sie wird nicht besucht, bis es weitergeht.',
  },
  'Resumed: it is visited in a moment.': {
    es: 'Reanudada: se visita en un momento.',
    de: 'Es geht weiter: sie wird gleich besucht.',
  },
  'Saved. The next visit reads it like that.': {
    es: 'Guardado. La próxima visita la lee así.',
    de: 'Gespeichert. Der nächste Besuch liest sie so.',
  },
  'Removed. What it brought stays.': {
    es: 'Quitada. Lo que trajo se queda.',
    de: 'Entfernt. Was sie gebracht hat, bleibt.',
  },
} as const satisfies Phrases;
