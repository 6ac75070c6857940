import type { Phrases } from './phrases.ts';

/** What was just done. */
export const noticeWords = {
  'See the mention': { es: 'Ver la mención', de: 'Zur Erwähnung' },
  'Sentiment corrected. Counts and rules follow.': {
    es: 'Sentimiento corregido. Los recuentos y las reglas se ajustan.',
    de: 'Stimmung berichtigt. Zahlen und Regeln folgen.',
  },
  'Correction taken back: what Earshot had said counts again.': {
    es: 'Corrección retirada: vuelve a contar lo que dijo Earshot.',
    de: 'Berichtigung zurückgenommen: Es gilt wieder, was Earshot gesagt hatte.',
  },
  'Marked as not about this brand, and no longer counted.': {
    es: 'Marcada como ajena a esta marca; ya no se cuenta.',
    de: 'Als nicht zu dieser Marke gehörig markiert und nicht mehr gezählt.',
  },
  'Counted as a mention of this brand.': {
    es: 'Contada como mención de esta marca.',
    de: 'Als Erwähnung dieser Marke gezählt.',
  },
  'Left open: it says nothing of what is missed.': {
    es: 'Queda abierta: no dice nada de lo que se pasa por alto.',
    de: 'Offen gelassen: Es sagt nichts darüber, was übersehen wird.',
  },
  'Status changed.': { es: 'Estado cambiado.', de: 'Status geändert.' },
  'Acknowledged. The receivers hear that somebody looks after it.': {
    es: 'Atendido. Los destinatarios sabrán que alguien se ocupa.',
    de: 'Übernommen. Die Empfänger erfahren, dass sich jemand kümmert.',
  },
  'Comment added.': { es: 'Comentario añadido.', de: 'Kommentar hinzugefügt.' },
  'Response recorded.': { es: 'Respuesta registrada.', de: 'Antwort festgehalten.' },
  'Resolved.': { es: 'Resuelto.', de: 'Gelöst.' },
  'Assigned.': { es: 'Asignado.', de: 'Zugewiesen.' },
  'Merged: this incident goes on.': {
    es: 'Unidos: este incidente continúa.',
    de: 'Zusammengelegt: Dieser Vorfall läuft weiter.',
  },
  'Done: this is the new incident.': {
    es: 'Hecho: este es el nuevo incidente.',
    de: 'Erledigt: Dies ist der neue Vorfall.',
  },
  'Silenced. Incidents are kept and shown all the same.': {
    es: 'Silenciado. Los incidentes se guardan y se muestran igualmente.',
    de: 'Stummgeschaltet. Vorfälle werden trotzdem festgehalten und gezeigt.',
  },
  'Ended. What is still true is told in a moment.': {
    es: 'Terminado. Lo que siga siendo cierto se avisa enseguida.',
    de: 'Beendet. Was noch gilt, wird gleich gemeldet.',
  },
  'Back in line: it is sent in a moment.': {
    es: 'De nuevo en cola: se envía enseguida.',
    de: 'Wieder eingereiht: Es wird gleich gesendet.',
  },
  'Added. It is visited in a moment, and shows here what came of it.': {
    es: 'Añadida. Se visita enseguida y aquí se verá el resultado.',
    de: 'Hinzugefügt. Sie wird gleich besucht; was dabei herauskam, steht dann hier.',
  },
  'This was read already.': { es: 'Ya se leía.', de: 'Das wurde schon gelesen.' },
  'Added. Mentions of the last 90 days are counted anew in a moment.': {
    es: 'Añadido. Las menciones de los últimos 90 días se vuelven a contar enseguida.',
    de: 'Hinzugefügt. Die Erwähnungen der letzten 90 Tage werden gleich neu gezählt.',
  },
  'Removed, from mentions and counts as well.': {
    es: 'Eliminado, también de menciones y recuentos.',
    de: 'Entfernt, auch aus Erwähnungen und Zahlen.',
  },
  'Done. Later copies follow.': {
    es: 'Hecho. Las copias posteriores lo seguirán.',
    de: 'Erledigt. Spätere Kopien folgen.',
  },
  'Added. It looks in a moment, and then every quarter of an hour.': {
    es: 'Añadida. Mira enseguida y después cada cuarto de hora.',
    de: 'Hinzugefügt. Sie prüft gleich und danach jede Viertelstunde.',
  },
  'Changed.': { es: 'Cambiado.', de: 'Geändert.' },
  'Turned on.': { es: 'Activada.', de: 'Eingeschaltet.' },
  'Turned off: it raises nothing until it is turned on again.': {
    es: 'Desactivada: no avisa de nada hasta que se active de nuevo.',
    de: 'Ausgeschaltet: Bis sie wieder eingeschaltet wird, meldet sie nichts.',
  },
  'Deleted. Its incidents stay.': {
    es: 'Eliminada. Sus incidentes se conservan.',
    de: 'Gelöscht. Ihre Vorfälle bleiben.',
  },
  'A visit was asked for. Its outcome shows here in a moment.': {
    es: 'Visita solicitada. El resultado aparecerá aquí enseguida.',
    de: 'Ein Besuch ist angefordert. Was dabei herauskommt, steht gleich hier.',
  },
  'Saved. Send a test to be sure that it works.': {
    es: 'Guardado. Envía una prueba para asegurarte de que funciona.',
    de: 'Gespeichert. Senden Sie einen Test, um sicherzugehen.',
  },
  'Turned on: messages are sent to it again.': {
    es: 'Activado: se le vuelven a enviar mensajes.',
    de: 'Eingeschaltet: Nachrichten werden wieder gesendet.',
  },
  'Turned off: nothing is sent to it until it is turned on again.': {
    es: 'Desactivado: no se le envía nada hasta que se active de nuevo.',
    de: 'Ausgeschaltet: Bis zum Einschalten wird nichts gesendet.',
  },
  'Deleted. What it was told is forgotten.': {
    es: 'Eliminado. Se ha olvidado lo que se le comunicó.',
    de: 'Gelöscht. Was gemeldet wurde, ist vergessen.',
  },
  'Done: the old secret signs no more.': {
    es: 'Hecho: el secreto antiguo ya no firma.',
    de: 'Erledigt: Das alte Geheimnis signiert nicht mehr.',
  },
} as const satisfies Phrases;
