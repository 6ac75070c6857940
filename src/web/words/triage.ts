import type { Phrases } from './phrases.ts';

/** What people do to mentions, one or many, by button and by key. */
export const triageWords = {
  'Add tag': { es: 'Añadir etiqueta', de: 'Tag hinzufügen' },
  'Address of the answer': { es: 'Dirección de la respuesta', de: 'Adresse der Antwort' },
  'Tag, answer, assign': { es: 'Etiquetar, responder, asignar', de: 'Taggen, antworten, zuweisen' },
  Answer: { es: 'Respuesta', de: 'Antwort' },
  'Answered at ({timezone})': { es: 'Respondida a las ({timezone})', de: 'Beantwortet um ({timezone})' },
  Assign: { es: 'Asignar', de: 'Zuweisen' },
  'Choose mentions first.': { es: 'Elija primero menciones.', de: 'Wählen Sie zuerst Erwähnungen aus.' },
  Close: { es: 'Cerrar', de: 'Schließen' },
  Correct: { es: 'Corregir', de: 'Korrigieren' },
  Give: { es: 'Asignar', de: 'Zuweisen' },
  'It is about us': { es: 'Es sobre nosotros', de: 'Es geht um uns' },
  'Mark as': { es: 'Marcar como', de: 'Markieren als' },
  'Nothing to change: it was so already.': {
    es: 'Nada que cambiar: ya estaba así.',
    de: 'Nichts zu ändern: Es war schon so.',
  },
  'Record the answer': { es: 'Registrar la respuesta', de: 'Antwort festhalten' },
  'Remove tag': { es: 'Quitar etiqueta', de: 'Tag entfernen' },
  Tags: { es: 'Etiquetas', de: 'Tags' },
  'Tags, separated by commas': { es: 'Etiquetas, separadas por comas', de: 'Tags, durch Kommas getrennt' },
  'refund, follow up': { es: 'reembolso, pendiente', de: 'Erstattung, offen' },
  'Take the correction back': { es: 'Retirar la corrección', de: 'Korrektur zurücknehmen' },
  'This is not a time.': { es: 'Esto no es una hora.', de: 'Das ist keine Zeitangabe.' },
  'This time is yet to come.': {
    es: 'Esa hora aún no ha llegado.',
    de: 'Diese Zeit liegt in der Zukunft.',
  },
  'This is not a web address.': { es: 'Esto no es una dirección web.', de: 'Das ist keine Webadresse.' },
  Undo: { es: 'Deshacer', de: 'Rückgängig' },
  'Undone for {count, plural, one {# mention} other {# mentions}}.': {
    es: 'Deshecho en {count, plural, one {# mención} other {# menciones}}.',
    de: 'Bei {count, plural, one {# Erwähnung} other {# Erwähnungen}} rückgängig gemacht.',
  },
  '{count, plural, one {# was changed since and left alone.} other {# were changed since and left alone.}}': {
    es: '{count, plural, one {# se cambió después y se ha dejado como está.} other {# se cambiaron después y se han dejado como están.}}',
    de: '{count, plural, one {# wurde seither geändert und blieb, wie sie ist.} other {# wurden seither geändert und blieben, wie sie sind.}}',
  },
  'Who looks after it': { es: 'Quién se encarga', de: 'Wer sich darum kümmert' },
  selected: { es: 'seleccionadas', de: 'ausgewählt' },
  'with their copies': { es: 'con sus copias', de: 'mit ihren Kopien' },
  '{count, plural, one {# mention} other {# mentions}} marked as new.': {
    es: '{count, plural, one {# mención marcada como nueva.} other {# menciones marcadas como nuevas.}}',
    de: '{count, plural, one {# Erwähnung} other {# Erwähnungen}} als neu markiert.',
  },
  '{count, plural, one {# mention} other {# mentions}} marked as seen.': {
    es: '{count, plural, one {# mención marcada como vista.} other {# menciones marcadas como vistas.}}',
    de: '{count, plural, one {# Erwähnung} other {# Erwähnungen}} als gesehen markiert.',
  },
  '{count, plural, one {# mention} other {# mentions}} marked as answered.': {
    es: '{count, plural, one {# mención marcada como respondida.} other {# menciones marcadas como respondidas.}}',
    de: '{count, plural, one {# Erwähnung} other {# Erwähnungen}} als beantwortet markiert.',
  },
  '{count, plural, one {# mention} other {# mentions}} marked as ignored.': {
    es: '{count, plural, one {# mención marcada como ignorada.} other {# menciones marcadas como ignoradas.}}',
    de: '{count, plural, one {# Erwähnung} other {# Erwähnungen}} als ignoriert markiert.',
  },
  '{count, plural, one {# mention} other {# mentions}} given back.': {
    es: '{count, plural, one {# mención} other {# menciones}} sin asignar.',
    de: '{count, plural, one {# Erwähnung} other {# Erwähnungen}} nicht mehr zugewiesen.',
  },
  '{count, plural, one {# mention} other {# mentions}} given to {name}.': {
    es: '{count, plural, one {# mención asignada} other {# menciones asignadas}} a {name}.',
    de: '{count, plural, one {# Erwähnung} other {# Erwähnungen}} an {name} zugewiesen.',
  },
  '{count, plural, one {# mention} other {# mentions}} tagged {tags}.': {
    es: '{count, plural, one {# mención} other {# menciones}} con la etiqueta {tags}.',
    de: '{count, plural, one {# Erwähnung} other {# Erwähnungen}} mit {tags} getaggt.',
  },
  '{tags} taken from {count, plural, one {# mention} other {# mentions}}.': {
    es: '{tags} retirado de {count, plural, one {# mención} other {# menciones}}.',
    de: '{tags} von {count, plural, one {# Erwähnung} other {# Erwähnungen}} entfernt.',
  },
  'Corrections of {count} mentions taken back.': {
    es: 'Correcciones de {count} menciones retiradas.',
    de: 'Korrekturen von {count} Erwähnungen zurückgenommen.',
  },
  'Sentiment of {count} mentions corrected. Counts and rules follow.': {
    es: 'Sentimiento de {count} menciones corregido. Las cifras y las reglas se actualizan.',
    de: 'Stimmung von {count} Erwähnungen korrigiert. Zahlen und Regeln folgen.',
  },
  '{count} mentions counted as about the brand.': {
    es: '{count} menciones contadas como de la marca.',
    de: '{count} Erwähnungen zählen nun für die Marke.',
  },
  '{count} mentions marked as not about the brand, and no longer counted.': {
    es: '{count} menciones marcadas como ajenas a la marca, ya no se cuentan.',
    de: '{count} Erwähnungen als nicht über die Marke markiert; sie zählen nicht mehr.',
  },
  Keyboard: { es: 'Teclado', de: 'Tastatur' },
  'In the list of mentions these keys act on the one that is in front. They do nothing while you type.': {
    es: 'En la lista de menciones estas teclas actúan sobre la que está activa. No hacen nada mientras escribe.',
    de: 'In der Liste der Erwähnungen wirken diese Tasten auf die gerade ausgewählte. Während Sie tippen, tun sie nichts.',
  },
  'Next mention': { es: 'Mención siguiente', de: 'Nächste Erwähnung' },
  'Previous mention': { es: 'Mención anterior', de: 'Vorige Erwähnung' },
  'Open its page': { es: 'Abrir su página', de: 'Ihre Seite öffnen' },
  'Unfold the copies': { es: 'Desplegar las copias', de: 'Kopien aufklappen' },
  'Correct the sentiment: then 1 or n for negative, 2 or u for neutral, 3 or p for positive, 0 for not about us':
    {
      es: 'Corregir el sentimiento: después 1 o n para negativo, 2 o u para neutro, 3 o p para positivo, 0 si no es sobre nosotros',
      de: 'Stimmung korrigieren: danach 1 oder n für negativ, 2 oder u für neutral, 3 oder p für positiv, 0 für nicht über uns',
    },
  'Answered, or no longer': { es: 'Respondida, o ya no', de: 'Beantwortet, oder nicht mehr' },
  'Ignored, or no longer': { es: 'Ignorada, o ya no', de: 'Ignoriert, oder nicht mehr' },
  'Seen, or no longer': { es: 'Vista, o ya no', de: 'Gesehen, oder nicht mehr' },
  Select: { es: 'Seleccionar', de: 'Auswählen' },
  'Undo what was done last': { es: 'Deshacer lo último', de: 'Das Letzte rückgängig machen' },
  'Show these keys': { es: 'Mostrar estas teclas', de: 'Diese Tasten zeigen' },
  'Close what is unfolded': { es: 'Cerrar lo desplegado', de: 'Aufgeklapptes schließen' },
} as const satisfies Phrases;
