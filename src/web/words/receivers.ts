import type { Phrases } from './phrases.ts';

/** Receivers: where messages go, and how that is set up. */
export const receiverWords = {
  Off: { es: 'Desactivado', de: 'Aus' },
  On: { es: 'Activado', de: 'An' },
  'New receiver': { es: 'Nuevo destinatario', de: 'Neuer Empfänger' },
  'Where should messages go?': {
    es: '¿Adónde deben ir los mensajes?',
    de: 'Wohin sollen Nachrichten gehen?',
  },
  'There is no such time zone. Write one such as Europe/Berlin.': {
    es: 'No existe esa zona horaria. Escribe una como Europe/Madrid.',
    de: 'Diese Zeitzone gibt es nicht. Schreiben Sie eine wie Europe/Berlin.',
  },
  'There is a receiver of this name already.': {
    es: 'Ya hay un destinatario con este nombre.',
    de: 'Einen Empfänger dieses Namens gibt es schon.',
  },
  'This is needed.': { es: 'Esto hace falta.', de: 'Das wird gebraucht.' },
  'This does not look right: {what}': {
    es: 'Esto no parece correcto: {what}',
    de: 'Das sieht nicht richtig aus: {what}',
  },
  'There is nobody to tell yet. {link} first.': {
    es: 'Todavía no hay a quién avisar. Antes, {link}.',
    de: 'Es gibt noch niemanden, dem etwas gemeldet werden kann. Zuerst: {link}.',
  },
  'Make a receiver': { es: 'crea un destinatario', de: 'Empfänger anlegen' },
  'turned off': { es: 'desactivado', de: 'ausgeschaltet' },
  'has quiet hours': { es: 'con horas de descanso', de: 'mit Ruhezeiten' },
  'As your team says it: “PR desk”, “On call”.': {
    es: 'Como lo llama tu equipo: «Prensa», «Guardia».',
    de: 'Wie Ihr Team es nennt: „Pressestelle“, „Bereitschaft“.',
  },
  'A signing secret is made for you and shown once, on the next page.': {
    es: 'Se crea un secreto de firma y se muestra una sola vez, en la página siguiente.',
    de: 'Ein Signaturgeheimnis wird für Sie erzeugt und auf der nächsten Seite einmal gezeigt.',
  },
  'Save receiver': { es: 'Guardar destinatario', de: 'Empfänger speichern' },
  'Save changes': { es: 'Guardar cambios', de: 'Änderungen speichern' },
  'Send a test': { es: 'Enviar una prueba', de: 'Test senden' },
  'Address of the feed': { es: 'Dirección del canal', de: 'Adresse des Feeds' },
  'Whoever knows this address can read the feed.': {
    es: 'Quien conozca esta dirección puede leer el canal.',
    de: 'Wer diese Adresse kennt, kann den Feed lesen.',
  },
  'How it is': { es: 'Cómo está', de: 'Zustand' },
  'Everything it was told': { es: 'Todo lo que se le ha comunicado', de: 'Alles, was gemeldet wurde' },
  'What tells it': { es: 'Qué le avisa', de: 'Was an ihn meldet' },
  'Nothing yet. Choose it in a {rule} or a {digest}.': {
    es: 'Nada todavía. Elígelo en una {rule} o un {digest}.',
    de: 'Noch nichts. Wählen Sie ihn in einer {rule} oder einem {digest} aus.',
  },
  rule: { es: 'regla', de: 'Regel' },
  digest: { es: 'boletín', de: 'Bericht' },
  'Turn off or delete': { es: 'Desactivar o eliminar', de: 'Ausschalten oder löschen' },
  'Turn off': { es: 'Desactivar', de: 'Ausschalten' },
  'Turn on': { es: 'Activar', de: 'Einschalten' },
  'Delete …': { es: 'Eliminar …', de: 'Löschen …' },
  'Delete this receiver': { es: 'Eliminar este destinatario', de: 'Diesen Empfänger löschen' },
  'What it was told is forgotten, and what waits for it is not sent.': {
    es: 'Se olvida lo que se le comunicó y no se envía lo que espera.',
    de: 'Was gemeldet wurde, wird vergessen, und was noch wartet, wird nicht gesendet.',
  },
  '{count, plural, one {# rule or digest tells} other {# rules and digests tell}} it something; {alone, plural, =0 {all of them tell others as well} one {# of them would tell nobody any more} other {# of them would tell nobody any more}}.':
    {
      es: '{count, plural, one {# regla o boletín le avisa} other {# reglas y boletines le avisan}}; {alone, plural, =0 {todos avisan también a otros} one {# de ellos ya no avisaría a nadie} other {# de ellos ya no avisarían a nadie}}.',
      de: '{count, plural, one {# Regel oder Bericht meldet} other {# Regeln und Berichte melden}} an ihn; {alone, plural, =0 {alle melden auch an andere} one {# davon würde niemandem mehr etwas melden} other {# davon würden niemandem mehr etwas melden}}.',
    },
  'Where Earshot tells what it found. Rules and digests name the receivers that hear of them.': {
    es: 'Adonde Earshot comunica lo que ha encontrado. Las reglas y los boletines dicen qué destinatarios lo reciben.',
    de: 'Wohin Earshot meldet, was es gefunden hat. Regeln und Berichte nennen die Empfänger, die davon erfahren.',
  },
  'Nobody is told anything yet': {
    es: 'Todavía no se avisa a nadie',
    de: 'Noch wird niemandem etwas gemeldet',
  },
  'Name a mail address, a chat or a phone, send a test, and let rules tell it what they find.': {
    es: 'Indica un correo, un chat o un teléfono, envía una prueba y deja que las reglas le avisen.',
    de: 'Nennen Sie eine Mailadresse, einen Chat oder ein Telefon, senden Sie einen Test und lassen Sie Regeln dorthin melden.',
  },
  'No rule and no digest tells it anything.': {
    es: 'Ninguna regla ni boletín le avisa.',
    de: 'Keine Regel und kein Bericht meldet etwas an ihn.',
  },
  'Told by {rules, plural, =0 {no rule} one {# rule} other {# rules}} and {digests, plural, =0 {no digest} one {# digest} other {# digests}}':
    {
      es: 'Le avisan {rules, plural, =0 {ninguna regla} one {# regla} other {# reglas}} y {digests, plural, =0 {ningún boletín} one {# boletín} other {# boletines}}',
      de: 'Gemeldet von {rules, plural, =0 {keiner Regel} one {# Regel} other {# Regeln}} und {digests, plural, =0 {keinem Bericht} one {# Bericht} other {# Berichten}}',
    },
} as const satisfies Phrases;
