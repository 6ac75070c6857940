import type { Phrases } from './phrases.ts';

/** Incidents: their list, one of them, and what is done about it. */
export const incidentWords = {
  'No incident is open. One opens when a brand gets many more negative mentions than it usually does.': {
    es: 'No hay ningún incidente abierto. Se abre uno cuando una marca recibe muchas más menciones negativas de lo habitual.',
    de: 'Kein Vorfall ist offen. Einer beginnt, wenn eine Marke viel mehr negative Erwähnungen bekommt als üblich.',
  },
  'See all incidents': { es: 'Ver todos los incidentes', de: 'Alle Vorfälle ansehen' },
  'Not resolved': { es: 'Sin resolver', de: 'Nicht gelöst' },
  'Any severity': { es: 'Cualquier gravedad', de: 'Jede Schwere' },
  'At any time': { es: 'En cualquier momento', de: 'Jederzeit' },
  'In the last {days} days': { es: 'En los últimos {days} días', de: 'In den letzten {days} Tagen' },
  Opened: { es: 'Abierto', de: 'Begonnen' },
  'Opened {time}': { es: 'Abierto el {time}', de: 'Begonnen {time}' },
  'over after {length}': { es: 'terminó tras {length}', de: 'vorbei nach {length}' },
  'with {name}': { es: 'a cargo de {name}', de: 'bei {name}' },
  'acknowledged after {length}': { es: 'atendido tras {length}', de: 'übernommen nach {length}' },
  'answered after {length}': { es: 'respondido tras {length}', de: 'beantwortet nach {length}' },
  'recovered after {length}': { es: 'normalizado tras {length}', de: 'abgeklungen nach {length}' },
  'It is a part of {incident} now.': {
    es: 'Ahora forma parte de {incident}.',
    de: 'Er ist jetzt Teil von {incident}.',
  },
  'another incident': { es: 'otro incidente', de: 'einem anderen Vorfall' },
  'a part of another incident': { es: 'parte de otro incidente', de: 'Teil eines anderen Vorfalls' },
  'Mentions in {length}': { es: 'Menciones en {length}', de: 'Erwähnungen in {length}' },
  'All mentions of this time': {
    es: 'Todas las menciones de ese tiempo',
    de: 'Alle Erwähnungen dieser Zeit',
  },
  'Nothing was counted from {from} to {time}.': {
    es: 'No se contó nada desde el {from} hasta el {time}.',
    de: 'Von {from} bis {time} wurde nichts gezählt.',
  },
  'In the {length} up to {time}, {brand} got {mentions, plural, one {# mention} other {# mentions}}, {negative, plural, =0 {none} other {#}} of them negative.':
    {
      es: 'Durante {length}, hasta el {time}, {brand} recibió {mentions, plural, one {# mención} other {# menciones}}; negativas: {negative, plural, =0 {ninguna} other {#}}.',
      de: 'In {length} bis {time} bekam {brand} {mentions, plural, one {# Erwähnung} other {# Erwähnungen}}, davon negativ: {negative, plural, =0 {keine} other {#}}.',
    },
  'Negative in {length}': { es: 'Negativas en {length}', de: 'Negative in {length}' },
  Spread: { es: 'Propagación', de: 'Ausbreitung' },
  'In the {length} up to {time}, {brand} got {negative, plural, one {# negative mention} other {# negative mentions}} among {mentions, plural, one {# mention} other {# mentions}}.':
    {
      es: 'Durante {length}, hasta el {time}, {brand} recibió {negative, plural, one {# mención negativa} other {# menciones negativas}} entre {mentions, plural, one {# mención} other {# menciones}}.',
      de: 'In {length} bis {time} bekam {brand} {negative, plural, one {# negative Erwähnung} other {# negative Erwähnungen}} unter {mentions, plural, one {# Erwähnung} other {# Erwähnungen}}.',
    },
  'In the {length} up to {time}, {brand} got {negative, plural, one {# negative mention} other {# negative mentions}} among {mentions, plural, one {# mention} other {# mentions}}; usual is {usual}.':
    {
      es: 'Durante {length}, hasta el {time}, {brand} recibió {negative, plural, one {# mención negativa} other {# menciones negativas}} entre {mentions, plural, one {# mención} other {# menciones}}; lo habitual es {usual}.',
      de: 'In {length} bis {time} bekam {brand} {negative, plural, one {# negative Erwähnung} other {# negative Erwähnungen}} unter {mentions, plural, one {# Erwähnung} other {# Erwähnungen}}; üblich ist {usual}.',
    },
  '19 times out of 20 there are fewer than {count}.': {
    es: '19 de cada 20 veces hay menos de {count}.',
    de: 'In 19 von 20 Fällen sind es weniger als {count}.',
  },
  'They come from {authors, plural, one {# author} other {# authors}} on {hosts, plural, one {# site} other {# sites}} and tell {stories, plural, one {# story} other {# stories}}.':
    {
      es: 'Proceden de {authors, plural, one {# autor} other {# autores}} en {hosts, plural, one {# sitio} other {# sitios}} y cuentan {stories, plural, one {# historia} other {# historias}}.',
      de: 'Sie kommen von {authors, plural, one {# Autor} other {# Autoren}} auf {hosts, plural, one {# Website} other {# Websites}} und erzählen {stories, plural, one {# Geschichte} other {# Geschichten}}.',
    },
  'They speak more than usual of {themes}.': {
    es: 'Hablan más de lo habitual de {themes}.',
    de: 'Mehr als üblich geht es um {themes}.',
  },
  'How completely the sources were read in this time is not known.': {
    es: 'No se sabe hasta qué punto se leyeron las fuentes en ese tiempo.',
    de: 'Wie vollständig die Quellen in dieser Zeit gelesen wurden, ist nicht bekannt.',
  },
  '{share} of the planned visits to sources succeeded.': {
    es: 'El {share} de las visitas previstas a las fuentes salió bien.',
    de: '{share} der geplanten Besuche bei Quellen gelangen.',
  },
  '{share} of the planned visits to sources succeeded: there may be more.': {
    es: 'El {share} de las visitas previstas a las fuentes salió bien: puede haber más.',
    de: '{share} der geplanten Besuche bei Quellen gelangen: es kann mehr geben.',
  },
  'Negative mentions against the usual': {
    es: 'Menciones negativas frente a lo habitual',
    de: 'Negative Erwähnungen gegenüber dem Üblichen',
  },
  'Negative mentions over time': {
    es: 'Menciones negativas a lo largo del tiempo',
    de: 'Negative Erwähnungen im Verlauf',
  },
  'Negative mentions per hour': { es: 'Menciones negativas por hora', de: 'Negative Erwähnungen pro Stunde' },
  'Negative mentions per {length}': {
    es: 'Menciones negativas cada {length}',
    de: 'Negative Erwähnungen je {length}',
  },
  'Usual for the time of the week': {
    es: 'Lo habitual a esa hora de la semana',
    de: 'Üblich zu dieser Zeit der Woche',
  },
  'Rarely more than this': { es: 'Rara vez más que esto', de: 'Selten mehr als das' },
  'Not known for {count, plural, one {# bar} other {# bars}}: sources were not read.': {
    es: 'Sin datos en {count, plural, one {# barra} other {# barras}}: no se leyeron las fuentes.',
    de: 'Für {count, plural, one {# Balken} other {# Balken}} nicht bekannt: Quellen wurden nicht gelesen.',
  },
  'No mentions are known around this incident.': {
    es: 'No se conoce ninguna mención en torno a este incidente.',
    de: 'Um diesen Vorfall herum sind keine Erwähnungen bekannt.',
  },
  'Bar chart of negative mentions: at most {count} in {length}, from {time}. The incident opened {opened}.': {
    es: 'Gráfico de barras de menciones negativas: como máximo {count} en {length}, desde el {time}. El incidente se abrió el {opened}.',
    de: 'Balkendiagramm der negativen Erwähnungen: höchstens {count} in {length}, ab {time}. Der Vorfall begann {opened}.',
  },
  'Bar chart of negative mentions: at most {count} in {length}, from {time}, where {usual} is usual. The incident opened {opened}.':
    {
      es: 'Gráfico de barras de menciones negativas: como máximo {count} en {length}, desde el {time}, cuando lo habitual es {usual}. El incidente se abrió el {opened}.',
      de: 'Balkendiagramm der negativen Erwähnungen: höchstens {count} in {length}, ab {time}, wo {usual} üblich ist. Der Vorfall begann {opened}.',
    },
  'What is said': { es: 'Qué se dice', de: 'Was gesagt wird' },
  'All {count, number} negative mentions of this time': {
    es: 'Las {count, number} menciones negativas de ese tiempo',
    de: 'Alle {count, number} negativen Erwähnungen dieser Zeit',
  },
  Handling: { es: 'Gestión', de: 'Bearbeitung' },
  'Answered in public': { es: 'Respuesta pública', de: 'Öffentlich beantwortet' },
  'Back to the usual': { es: 'Vuelta a lo habitual', de: 'Zurück zum Üblichen' },
  'Assigned to': { es: 'Asignado a', de: 'Zugewiesen an' },
  'not yet': { es: 'todavía no', de: 'noch nicht' },
  'after {length}': { es: 'tras {length}', de: 'nach {length}' },
  'after {length} by {by}': { es: 'tras {length} por {by}', de: 'nach {length} von {by}' },
  nobody: { es: 'nadie', de: 'niemanden' },
  Alert: { es: 'Alerta', de: 'Alarm' },
  'One of them has another cause': { es: 'Una tiene otra causa', de: 'Einer hat eine andere Ursache' },
  'Make it an incident of its own': {
    es: 'Convertirla en un incidente propio',
    de: 'Zu einem eigenen Vorfall machen',
  },
  'It is part of another incident': {
    es: 'Forma parte de otro incidente',
    de: 'Er gehört zu einem anderen Vorfall',
  },
  Incident: { es: 'Incidente', de: 'Vorfall' },
  'Follow up': { es: 'Seguimiento', de: 'Weiteres Vorgehen' },
  Comment: { es: 'Comentar', de: 'Kommentar' },
  'Add comment': { es: 'Añadir comentario', de: 'Kommentar hinzufügen' },
  'Record a public response': { es: 'Registrar una respuesta pública', de: 'Öffentliche Antwort festhalten' },
  'Its address': { es: 'Su dirección', de: 'Ihre Adresse' },
  'When ({timezone})': { es: 'Cuándo ({timezone})', de: 'Wann ({timezone})' },
  'Record response': { es: 'Registrar respuesta', de: 'Antwort festhalten' },
  Resolve: { es: 'Resolver', de: 'Lösen' },
  'What was it?': { es: '¿Qué fue?', de: 'Was war es?' },
  'A real problem, now over': { es: 'Un problema real, ya superado', de: 'Ein echtes Problem, jetzt vorbei' },
  'A false alarm': { es: 'Una falsa alarma', de: 'Ein Fehlalarm' },
  'Nobody looks after this yet.': {
    es: 'Nadie se ocupa de esto todavía.',
    de: 'Noch kümmert sich niemand darum.',
  },
  'Whoever does tells everybody by acknowledging it.': {
    es: 'Quien lo haga se lo dice a todos al atenderlo.',
    de: 'Wer es tut, sagt es allen, indem er den Vorfall übernimmt.',
  },
  Acknowledge: { es: 'Atender', de: 'Übernehmen' },
  'Nobody is told for a while. Incidents are kept and shown all the same.': {
    es: 'No se avisa a nadie durante un tiempo. Los incidentes se guardan y se muestran igual.',
    de: 'Eine Zeit lang wird niemand benachrichtigt. Vorfälle werden trotzdem aufbewahrt und gezeigt.',
  },
  'Silence it for a while': { es: 'Silenciarlo un tiempo', de: 'Eine Zeit lang stummschalten' },
  'Of what': { es: 'De qué', de: 'Wovon' },
  '{rule} of {brand}': { es: '{rule} de {brand}', de: '{rule} von {brand}' },
  'Everything of {brand}': { es: 'Todo lo de {brand}', de: 'Alles von {brand}' },
  'Resolved as': { es: 'Resuelto como', de: 'Gelöst als' },
  'Public response': { es: 'Respuesta pública', de: 'Öffentliche Antwort' },
  Timeline: { es: 'Cronología', de: 'Verlauf' },
  'Who was told': { es: 'A quién se avisó', de: 'Wer benachrichtigt wurde' },
  'Nobody: it was muted, as its timeline says.': {
    es: 'A nadie: estaba silenciado, como dice su cronología.',
    de: 'Niemand: Er war stumm geschaltet; der Verlauf sagt, weshalb.',
  },
  'Nobody: the rule has no receivers. Add some in your team file and apply it.': {
    es: 'A nadie: la regla no tiene destinatarios. Añade alguno en tu archivo de equipo y aplícalo.',
    de: 'Niemand: Die Regel hat keine Empfänger. Ergänzen Sie welche in Ihrer Team-Datei und wenden Sie sie an.',
  },
  'The comment is empty. Go back and write one.': {
    es: 'El comentario está vacío. Vuelve atrás y escribe uno.',
    de: 'Der Kommentar ist leer. Gehen Sie zurück und schreiben Sie einen.',
  },
  'The address of the response must begin with https:// or http://.': {
    es: 'La dirección de la respuesta debe empezar por https:// o http://.',
    de: 'Die Adresse der Antwort muss mit https:// oder http:// beginnen.',
  },
  'This is more than a day before the incident began.': {
    es: 'Eso es más de un día antes de que empezara el incidente.',
    de: 'Das liegt mehr als einen Tag vor dem Beginn des Vorfalls.',
  },
  'The time of the response cannot be read.': {
    es: 'No se entiende la hora de la respuesta.',
    de: 'Die Zeit der Antwort ist nicht lesbar.',
  },
  'Say whether it was a real problem or a false alarm.': {
    es: 'Di si fue un problema real o una falsa alarma.',
    de: 'Sagen Sie, ob es ein echtes Problem oder ein Fehlalarm war.',
  },
  'Choose one first.': { es: 'Elige uno primero.', de: 'Wählen Sie zuerst einen aus.' },
  'This cannot be done: {reason}.': { es: 'No se puede hacer: {reason}.', de: 'Das geht nicht: {reason}.' },
  'a real problem': { es: 'un problema real', de: 'ein echtes Problem' },
  'a false alarm': { es: 'una falsa alarma', de: 'ein Fehlalarm' },
  'it has been quiet for a while': { es: 'lleva un tiempo en calma', de: 'seit einiger Zeit ist es ruhig' },
  '{who} opened it': { es: '{who} lo abrió', de: '{who} hat ihn eröffnet' },
  '{who} saw it grow': { es: '{who} lo vio crecer', de: '{who} sah ihn wachsen' },
  '{who} saw it get worse': { es: '{who} lo vio empeorar', de: '{who} sah ihn schlimmer werden' },
  '{who} saw it come back': { es: '{who} lo vio volver', de: '{who} sah ihn wiederkehren' },
  '{who} saw it go back to the usual': {
    es: '{who} lo vio volver a lo habitual',
    de: '{who} sah ihn abklingen',
  },
  '{who} resolved it': { es: '{who} lo resolvió', de: '{who} hat ihn gelöst' },
  '{who} looks after it': { es: '{who} se ocupa', de: '{who} kümmert sich darum' },
  '{who} said': { es: '{who} dijo', de: '{who} sagte' },
  '{who} answered in public': { es: '{who} respondió en público', de: '{who} hat öffentlich geantwortet' },
  '{who} assigned it': { es: '{who} lo asignó', de: '{who} hat ihn zugewiesen' },
  '{who} called it': { es: '{who} lo calificó', de: '{who} nannte ihn' },
  '{who} saw another sign of it': { es: '{who} vio otra señal', de: '{who} sah ein weiteres Zeichen' },
  '{who} saw a part of it end': { es: '{who} vio terminar una parte', de: '{who} sah einen Teil enden' },
  '{who} told nobody: silenced': {
    es: '{who} no avisó a nadie: en silencio',
    de: '{who} sagte es niemandem: stummgeschaltet',
  },
  '{who} told nobody, since this is worse': {
    es: '{who} no avisó a nadie, porque esto es peor',
    de: '{who} sagte es niemandem, da dies schlimmer ist',
  },
  '{who} told after all what is still true': {
    es: '{who} avisó al fin de lo que sigue siendo cierto',
    de: '{who} sagte doch noch, was weiterhin gilt',
  },
  '{who} told the next ones': { es: '{who} avisó a los siguientes', de: '{who} sagte es den Nächsten' },
  '{who} reminded everybody': { es: '{who} se lo recordó a todos', de: '{who} erinnerte alle' },
  '{who} made it part of another': { es: '{who} lo unió a otro', de: '{who} fügte ihn einem anderen hinzu' },
  '{who} made another one part of it': {
    es: '{who} le unió otro',
    de: '{who} fügte ihm einen anderen hinzu',
  },
  '{who} took something out of it': { es: '{who} separó algo de él', de: '{who} nahm etwas heraus' },
  '{who} took it out of another': {
    es: '{who} lo separó de otro',
    de: '{who} löste ihn aus einem anderen heraus',
  },
} as const satisfies Phrases;
