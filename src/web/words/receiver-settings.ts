import type { Phrases } from './phrases.ts';

/** The kinds of receivers, and what each asks for. */
export const receiverSettingWords = {
  '{label} (optional)': { es: '{label} (opcional)', de: '{label} (freiwillig)' },
  'Kept. Write here to change it': {
    es: 'Guardado. Escribe aquí para cambiarlo',
    de: 'Gespeichert. Zum Ändern hier schreiben',
  },
  'Remove: {label}': { es: 'Quitar: {label}', de: 'Entfernen: {label}' },
  'Text message': { es: 'Mensaje de texto', de: 'SMS' },
  'RSS feed': { es: 'Canal RSS', de: 'RSS-Feed' },
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
} as const satisfies Phrases;
