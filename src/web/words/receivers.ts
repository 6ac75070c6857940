import type { Phrases } from './phrases.ts';

/** Receivers: where messages go, how that is set up, and how it went. */
export const receiverWords = {
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
  Off: { es: 'Desactivado', de: 'Aus' },
  On: { es: 'Activado', de: 'An' },
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
  'New receiver': { es: 'Nuevo destinatario', de: 'Neuer Empfänger' },
  'Where should messages go?': {
    es: '¿Adónde deben ir los mensajes?',
    de: 'Wohin sollen Nachrichten gehen?',
  },
  'There is no such time zone. Write one such as Europe/Berlin.': {
    es: 'No existe esa zona horaria. Escribe una como Europe/Madrid.',
    de: 'Diese Zeitzone gibt es nicht. Schreiben Sie eine wie Europe/Berlin.',
  },
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
  'A new signing secret was made.': {
    es: 'Se ha creado un nuevo secreto de firma.',
    de: 'Ein neues Signaturgeheimnis wurde erzeugt.',
  },
  'Saved. This is its signing secret.': {
    es: 'Guardado. Este es su secreto de firma.',
    de: 'Gespeichert. Das ist das Signaturgeheimnis.',
  },
  'Copy it now: it is not shown again.': {
    es: 'Cópialo ahora: no se vuelve a mostrar.',
    de: 'Kopieren Sie es jetzt: Es wird nicht noch einmal gezeigt.',
  },
  'Messages carry the signatures of the old and of the new secret, so nothing breaks while you change over. When your program knows the new one, end the overlap.':
    {
      es: 'Los mensajes llevan la firma del secreto antiguo y la del nuevo, así que nada se rompe durante el cambio. Cuando tu programa conozca el nuevo, termina el solapamiento.',
      de: 'Nachrichten tragen die Signaturen des alten und des neuen Geheimnisses, damit beim Wechsel nichts ausfällt. Sobald Ihr Programm das neue kennt, beenden Sie die Überlappung.',
    },
  'Your program checks with it that messages come from here, as {standard} describes. Keep it like a password.':
    {
      es: 'Con él tu programa comprueba que los mensajes vienen de aquí, como describe {standard}. Guárdalo como una contraseña.',
      de: 'Ihr Programm prüft damit, dass Nachrichten von hier kommen, wie {standard} es beschreibt. Bewahren Sie es auf wie ein Passwort.',
    },
  'I have copied it': { es: 'Ya lo he copiado', de: 'Ich habe es kopiert' },
  '{label} (optional)': { es: '{label} (opcional)', de: '{label} (freiwillig)' },
  'Kept. Write here to change it': {
    es: 'Guardado. Escribe aquí para cambiarlo',
    de: 'Gespeichert. Zum Ändern hier schreiben',
  },
  'Remove: {label}': { es: 'Quitar: {label}', de: 'Entfernen: {label}' },
  'Signing secret': { es: 'Secreto de firma', de: 'Signaturgeheimnis' },
  'Both the old and the new secret sign every message. When your program knows the new one, end it.': {
    es: 'El secreto antiguo y el nuevo firman cada mensaje. Cuando tu programa conozca el nuevo, termínalo.',
    de: 'Das alte und das neue Geheimnis signieren jede Nachricht. Sobald Ihr Programm das neue kennt, beenden Sie das.',
  },
  'One secret signs every message. It is kept encrypted and never shown again.': {
    es: 'Un secreto firma cada mensaje. Se guarda cifrado y no se vuelve a mostrar.',
    de: 'Ein Geheimnis signiert jede Nachricht. Es liegt verschlüsselt und wird nie wieder gezeigt.',
  },
  'The old secret signs no more': { es: 'Que el antiguo deje de firmar', de: 'Das alte signiert nicht mehr' },
  'Make a new secret': { es: 'Crear un secreto nuevo', de: 'Neues Geheimnis erzeugen' },
  'The old one goes on signing until you end it.': {
    es: 'El antiguo sigue firmando hasta que lo termines.',
    de: 'Das alte signiert weiter, bis Sie es beenden.',
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
  'Text message': { es: 'Mensaje de texto', de: 'SMS' },
  'RSS feed': { es: 'Canal RSS', de: 'RSS-Feed' },
  'after {time} without an acknowledgement': {
    es: 'tras {time} sin que nadie se ocupe',
    de: 'nach {time} ohne Übernahme',
  },
  'Reminded every {time} until somebody acknowledges': {
    es: 'Se recuerda cada {time} hasta que alguien se ocupe',
    de: 'Erinnerung alle {time}, bis jemand übernimmt',
  },
  'Address that takes the messages': {
    es: 'Dirección que recibe los mensajes',
    de: 'Adresse, die die Nachrichten annimmt',
  },
  'An https:// address of your own program. Every message is signed.': {
    es: 'Una dirección https:// de tu propio programa. Cada mensaje va firmado.',
    de: 'Eine https://-Adresse Ihres eigenen Programms. Jede Nachricht ist signiert.',
  },
  'Mail addresses': { es: 'Direcciones de correo', de: 'Mailadressen' },
  'One or several, with commas or on lines of their own.': {
    es: 'Una o varias, separadas por comas o en líneas distintas.',
    de: 'Eine oder mehrere, durch Kommas getrennt oder in eigenen Zeilen.',
  },
  'Webhook address': { es: 'Dirección del webhook', de: 'Webhook-Adresse' },
  'At api.slack.com/apps create an app, switch on “Incoming Webhooks”, add one to a channel and copy its address.':
    {
      es: 'En api.slack.com/apps crea una app, activa «Incoming Webhooks», añade uno a un canal y copia su dirección.',
      de: 'Legen Sie auf api.slack.com/apps eine App an, schalten Sie „Incoming Webhooks“ ein, fügen Sie einen zu einem Kanal hinzu und kopieren Sie die Adresse.',
    },
  'Workflow address': { es: 'Dirección del flujo de trabajo', de: 'Workflow-Adresse' },
  'In the channel choose “Workflows”, then “Send webhook alerts to a channel”, and copy the address.': {
    es: 'En el canal elige «Workflows», luego «Send webhook alerts to a channel», y copia la dirección.',
    de: 'Wählen Sie im Kanal „Workflows“, dann „Send webhook alerts to a channel“, und kopieren Sie die Adresse.',
  },
  'Channel settings, “Integrations”, “Webhooks”, “New webhook”, “Copy address”.': {
    es: 'Ajustes del canal, «Integraciones», «Webhooks», «Nuevo webhook», «Copiar URL».',
    de: 'Kanaleinstellungen, „Integrationen“, „Webhooks“, „Neuer Webhook“, „URL kopieren“.',
  },
  Chat: { es: 'Chat', de: 'Chat' },
  'The number of a chat or group (of a group it begins with -), or @name of a channel. The bot must be in it.':
    {
      es: 'El número de un chat o grupo (el de un grupo empieza por -) o @nombre de un canal. El bot debe estar dentro.',
      de: 'Die Nummer eines Chats oder einer Gruppe (die einer Gruppe beginnt mit -) oder @name eines Kanals. Der Bot muss darin sein.',
    },
  'Token of the bot': { es: 'Token del bot', de: 'Token des Bots' },
  'Ask @BotFather for a bot; it answers with the token.': {
    es: 'Pide un bot a @BotFather; responde con el token.',
    de: 'Bitten Sie @BotFather um einen Bot; er antwortet mit dem Token.',
  },
  'Another Bot API server': { es: 'Otro servidor de la Bot API', de: 'Anderer Bot-API-Server' },
  'Only where you run your own.': {
    es: 'Solo si tienes uno propio.',
    de: 'Nur wenn Sie einen eigenen betreiben.',
  },
  'Mattermost: “Integrations”, “Incoming webhooks”. Rocket.Chat: “Workspace”, “Integrations”, “New”, “Incoming”.':
    {
      es: 'Mattermost: «Integraciones», «Webhooks entrantes». Rocket.Chat: «Workspace», «Integraciones», «Nueva», «Entrante».',
      de: 'Mattermost: „Integrationen“, „Eingehende Webhooks“. Rocket.Chat: „Workspace“, „Integrationen“, „Neu“, „Eingehend“.',
    },
  'Empty: the one that the webhook was made for.': {
    es: 'Vacío: el canal para el que se creó el webhook.',
    de: 'Leer: der, für den der Webhook angelegt wurde.',
  },
  'Integration key': { es: 'Clave de integración', de: 'Integrationsschlüssel' },
  'Add the integration “Events API V2” to a service and copy its key of 32 characters.': {
    es: 'Añade la integración «Events API V2» a un servicio y copia su clave de 32 caracteres.',
    de: 'Fügen Sie einem Dienst die Integration „Events API V2“ hinzu und kopieren Sie den Schlüssel aus 32 Zeichen.',
  },
  Region: { es: 'Región', de: 'Region' },
  'Where your PagerDuty account lives.': {
    es: 'Donde está tu cuenta de PagerDuty.',
    de: 'Wo Ihr PagerDuty-Konto liegt.',
  },
  'United States': { es: 'Estados Unidos', de: 'Vereinigte Staaten' },
  Europe: { es: 'Europa', de: 'Europa' },
  Topic: { es: 'Tema de ntfy', de: 'Thema' },
  'On ntfy.sh whoever knows a topic can read it: choose one that nobody guesses, or protect it.': {
    es: 'En ntfy.sh quien conoce un tema puede leerlo: elige uno que nadie adivine o protégelo.',
    de: 'Auf ntfy.sh kann jeder ein Thema lesen, der es kennt: Wählen Sie eines, das niemand errät, oder schützen Sie es.',
  },
  'Where the topic is protected.': { es: 'Si el tema está protegido.', de: 'Wenn das Thema geschützt ist.' },
  'Instead of a token, together with a password.': {
    es: 'En lugar del token, junto con una contraseña.',
    de: 'Statt eines Tokens, zusammen mit einem Passwort.',
  },
  'User or group key': { es: 'Clave de usuario o de grupo', de: 'Benutzer- oder Gruppenschlüssel' },
  'On your page at pushover.net, 30 characters.': {
    es: 'En tu página de pushover.net, 30 caracteres.',
    de: 'Auf Ihrer Seite bei pushover.net, 30 Zeichen.',
  },
  'Application token': { es: 'Token de la aplicación', de: 'Anwendungstoken' },
  'Register an application at pushover.net to get one.': {
    es: 'Registra una aplicación en pushover.net para obtenerlo.',
    de: 'Melden Sie bei pushover.net eine Anwendung an, um eines zu bekommen.',
  },
  Device: { es: 'Dispositivo', de: 'Gerät' },
  'Empty: all devices.': { es: 'Vacío: todos los dispositivos.', de: 'Leer: alle Geräte.' },
  'Criticals repeat every minute, for an hour, until somebody confirms': {
    es: 'Lo crítico se repite cada minuto, durante una hora, hasta que alguien confirme',
    de: 'Kritisches wiederholt sich eine Stunde lang jede Minute, bis jemand bestätigt',
  },
  'Phone number': { es: 'Número de teléfono', de: 'Telefonnummer' },
  'With its country code.': { es: 'Con el prefijo del país.', de: 'Mit Landesvorwahl.' },
  'Address of the gateway': { es: 'Dirección de la pasarela', de: 'Adresse des Gateways' },
  'As your gateway documents it. {to} and {text} may stand in it.': {
    es: 'Como la documenta tu pasarela. Puede contener {to} y {text}.',
    de: 'Wie Ihr Gateway sie angibt. {to} und {text} dürfen darin stehen.',
  },
  Method: { es: 'Método', de: 'Methode' },
  'Format of the body': { es: 'Formato del cuerpo', de: 'Format des Inhalts' },
  Body: { es: 'Cuerpo', de: 'Inhalt' },
  'As your gateway documents it, with {to} and {text} where they belong; in JSON between quotation marks.': {
    es: 'Como lo documenta tu pasarela, con {to} y {text} en su sitio; en JSON, entre comillas.',
    de: 'Wie Ihr Gateway ihn angibt, mit {to} und {text} an ihrem Platz; in JSON zwischen Anführungszeichen.',
  },
  'Authorization header': { es: 'Cabecera Authorization', de: 'Authorization-Header' },
  'The whole header, where your gateway wants one.': {
    es: 'La cabecera completa, si tu pasarela la pide.',
    de: 'Der ganze Header, wenn Ihr Gateway einen verlangt.',
  },
  'Messages that a long text may cost': {
    es: 'Mensajes que puede costar un texto largo',
    de: 'Nachrichten, die ein langer Text kosten darf',
  },
  'Title of the feed': { es: 'Título del canal', de: 'Titel des Feeds' },
  'You get its address once it is saved.': {
    es: 'Verás su dirección al guardarlo.',
    de: 'Die Adresse erhalten Sie nach dem Speichern.',
  },
  'Signed JSON to a program of yours.': {
    es: 'JSON firmado a un programa tuyo.',
    de: 'Signiertes JSON an ein eigenes Programm.',
  },
  'Mails, one thread for each incident.': {
    es: 'Correos, un hilo por incidente.',
    de: 'E-Mails, ein Gesprächsfaden je Vorfall.',
  },
  'Messages to a channel.': { es: 'Mensajes a un canal.', de: 'Nachrichten in einen Kanal.' },
  'Cards to a channel or chat.': {
    es: 'Tarjetas a un canal o chat.',
    de: 'Karten in einen Kanal oder Chat.',
  },
  'Messages of a bot to a chat, group or channel.': {
    es: 'Mensajes de un bot a un chat, grupo o canal.',
    de: 'Nachrichten eines Bots an einen Chat, eine Gruppe oder einen Kanal.',
  },
  'Wakes whoever is on call; resolved there when it is resolved here.': {
    es: 'Despierta a quien está de guardia; se resuelve allí cuando se resuelve aquí.',
    de: 'Weckt die Bereitschaft; dort gelöst, wenn es hier gelöst ist.',
  },
  'Pushes to phones, through ntfy.sh or a server of your own.': {
    es: 'Avisos a teléfonos, por ntfy.sh o un servidor propio.',
    de: 'Push aufs Telefon, über ntfy.sh oder einen eigenen Server.',
  },
  'Pushes to phones.': { es: 'Avisos a teléfonos.', de: 'Push aufs Telefon.' },
  'Text messages through any gateway.': {
    es: 'Mensajes de texto por cualquier pasarela.',
    de: 'SMS über ein beliebiges Gateway.',
  },
  'A feed at an address of its own, for feed readers.': {
    es: 'Un canal con su propia dirección, para lectores de feeds.',
    de: 'Ein Feed mit eigener Adresse, für Feedreader.',
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
