import type { Phrases } from './phrases.ts';

/** The way to a brand, and the minute after. */
export const welcomeWords = {
  Steps: { es: 'Pasos', de: 'Schritte' },
  Back: { es: 'Atrás', de: 'Zurück' },
  Continue: { es: 'Continuar', de: 'Weiter' },
  'Your brand': { es: 'Tu marca', de: 'Ihre Marke' },
  'What finds it': { es: 'Qué la encuentra', de: 'Was sie findet' },
  'Where to listen': { es: 'Dónde escuchar', de: 'Wo zugehört wird' },
  'Who is told': { es: 'A quién se avisa', de: 'Wer es erfährt' },
  'Watch a brand': { es: 'Seguir una marca', de: 'Eine Marke beobachten' },
  'Watch another brand': { es: 'Seguir otra marca', de: 'Eine weitere Marke beobachten' },
  'What do you want to hear about? A company, a product, a person, a town: whatever people call by a name.': {
    es: '¿De qué quieres enterarte? Una empresa, un producto, una persona, una ciudad: todo lo que tenga nombre.',
    de: 'Wovon möchten Sie hören? Ein Unternehmen, ein Produkt, eine Person, eine Stadt: alles, was einen Namen hat.',
  },
  'More about it, if you like': { es: 'Más detalles, si quieres', de: 'Mehr dazu, wenn Sie möchten' },
  'Other names': { es: 'Otros nombres', de: 'Andere Namen' },
  'Abbreviations, former names, usual misspellings; separate them with commas.': {
    es: 'Abreviaturas, nombres antiguos, erratas habituales; separados por comas.',
    de: 'Abkürzungen, frühere Namen, häufige Schreibfehler; durch Kommas getrennt.',
  },
  'Its accounts': { es: 'Sus cuentas', de: 'Ihre Konten' },
  'Such as @acme; separate them with commas.': {
    es: 'Por ejemplo @acme; separadas por comas.',
    de: 'Zum Beispiel @acme; durch Kommas getrennt.',
  },
  'Its web address': { es: 'Su dirección web', de: 'Ihre Webadresse' },
  'Tells it from its namesakes, and is looked at for feeds.': {
    es: 'La distingue de sus homónimos, y en ella se buscan fuentes.',
    de: 'Unterscheidet sie von Namensvettern; dort wird auch nach Feeds gesucht.',
  },
  'What it is, in a few words': { es: 'Qué es, en pocas palabras', de: 'Was sie ist, in wenigen Worten' },
  'Tells it from its namesakes: “bicycles and repairs”.': {
    es: 'La distingue de sus homónimos: «bicicletas y reparaciones».',
    de: 'Unterscheidet sie von Namensvettern: „Fahrräder und Reparaturen“.',
  },
  Competitors: { es: 'Competidores', de: 'Wettbewerber' },
  'Names to compare it with; they are watched as well. Separate them with commas.': {
    es: 'Nombres con los que compararla; también se siguen. Separados por comas.',
    de: 'Namen zum Vergleichen; auch sie werden beobachtet. Durch Kommas getrennt.',
  },
  'Only want to look around? This shows a made-up brand living through a crisis, elsewhere than here:': {
    es: '¿Solo quieres echar un vistazo? Esto muestra, fuera de aquí, una marca inventada que vive una crisis:',
    de: 'Nur umsehen? Dies zeigt, getrennt von hier, wie eine erfundene Marke eine Krise durchlebt:',
  },
  '{name} is watched already.': { es: '{name} ya se sigue.', de: '{name} wird schon beobachtet.' },
  'What finds {name}': { es: 'Qué encuentra {name}', de: 'Was {name} findet' },
  'This was made of its names, and is fine as it is. If the name means other things too, leave them out with a minus.':
    {
      es: 'Se ha formado con sus nombres y sirve tal cual. Si el nombre significa también otras cosas, exclúyelas con un signo menos.',
      de: 'Das wurde aus den Namen gebildet und passt so. Bedeutet der Name auch anderes, lassen Sie es mit einem Minus weg.',
    },
  'Show what it finds': { es: 'Mostrar lo que encuentra', de: 'Zeigen, was sie findet' },
  'What it finds shows here.': {
    es: 'Aquí aparece lo que encuentra.',
    de: 'Hier erscheint, was sie findet.',
  },
  'In what is stored here': { es: 'En lo ya guardado', de: 'Im hier Gespeicherten' },
  'It finds {found, number} of the newest {scanned, plural, one {# post} other {# posts}}.': {
    es: 'Encuentra {found, number} de {scanned, plural, one {la última publicación} other {las últimas # publicaciones}}.',
    de: 'Sie findet {found, number} {scanned, plural, one {des neuesten Beitrags} other {der neuesten # Beiträge}}.',
  },
  'On the web right now': { es: 'En la red ahora mismo', de: 'Jetzt im Netz' },
  '{places} know nothing of this name at the moment. That may well change.': {
    es: '{places}: nada sobre este nombre por ahora. Puede cambiar.',
    de: '{places}: zu diesem Namen gerade nichts. Das kann sich ändern.',
  },
  'It finds {found, number} of {all, plural, one {# post} other {# posts}} from {places}.': {
    es: 'Encuentra {found, number} de {all, plural, one {# publicación} other {# publicaciones}} de {places}.',
    de: 'Sie findet {found, number} von {all, plural, one {# Beitrag} other {# Beiträgen}} aus {places}.',
  },
  'Where to listen for {name}': { es: 'Dónde escuchar sobre {name}', de: 'Wo über {name} gesprochen wird' },
  'Each place that is ticked is tried right away. More can be added at any time.': {
    es: 'Cada sitio marcado se prueba al momento. Siempre se pueden añadir más.',
    de: 'Jeder angekreuzte Ort wird gleich ausprobiert. Weitere lassen sich jederzeit hinzufügen.',
  },
  'news articles of the last day': {
    es: 'artículos de prensa del último día',
    de: 'Nachrichten des letzten Tages',
  },
  'news articles that Google leaves out': {
    es: 'artículos de prensa que Google omite',
    de: 'Nachrichten, die Google weglässt',
  },
  'stories and comments': { es: 'noticias y comentarios', de: 'Meldungen und Kommentare' },
  'public posts, as they are written': {
    es: 'publicaciones públicas, según se escriben',
    de: 'öffentliche Beiträge, sobald sie geschrieben sind',
  },
  'posts in all communities; slow, for Reddit limits visits without an account': {
    es: 'publicaciones de todas las comunidades; lento, pues Reddit limita las visitas sin cuenta',
    de: 'Beiträge aller Communitys; langsam, denn Reddit begrenzt Besuche ohne Konto',
  },
  'public posts that carry the tag, seen from mastodon.social': {
    es: 'publicaciones públicas con la etiqueta, vistas desde mastodon.social',
    de: 'öffentliche Beiträge mit dem Schlagwort, von mastodon.social aus gesehen',
  },
  'questions and answers of developers': {
    es: 'preguntas y respuestas de programadores',
    de: 'Fragen und Antworten von Entwicklern',
  },
  'issues and discussions of what is built with it': {
    es: 'incidencias y debates sobre lo que se construye con ella',
    de: 'Issues und Diskussionen zu dem, was damit gebaut wird',
  },
  'articles under the tag': { es: 'artículos con la etiqueta', de: 'Artikel mit dem Schlagwort' },
  'Somewhere else': { es: 'En otro sitio', de: 'Anderswo' },
  'Address of a site, a blog or a forum': {
    es: 'Dirección de un sitio, un blog o un foro',
    de: 'Adresse einer Website, eines Blogs oder Forums',
  },
  'Look there': { es: 'Mirar allí', de: 'Dort nachsehen' },
  'Try those that are ticked': { es: 'Probar los marcados', de: 'Angekreuzte ausprobieren' },
  'The page could not be read: {why}.': {
    es: 'No se pudo leer la página: {why}.',
    de: 'Die Seite war nicht lesbar: {why}.',
  },
  'Nothing was found there. Try the address of its blog, its news or its forum.': {
    es: 'No se encontró nada. Prueba con la dirección de su blog, sus noticias o su foro.',
    de: 'Dort wurde nichts gefunden. Versuchen Sie die Adresse des Blogs, der Neuigkeiten oder des Forums.',
  },
  'This place cannot be read.': { es: 'Este sitio no se puede leer.', de: 'Dieser Ort ist nicht lesbar.' },
  'Blocked: {why}.': { es: 'Bloqueado: {why}.', de: 'Gesperrt: {why}.' },
  'Failed: {why}.': { es: 'Falló: {why}.', de: 'Fehlgeschlagen: {why}.' },
  'It is tried again later if you keep it.': {
    es: 'Si lo mantienes, se volverá a intentar.',
    de: 'Wenn Sie ihn behalten, wird es später wieder versucht.',
  },
  'It can be read, and holds nothing at the moment.': {
    es: 'Se puede leer, y por ahora está vacío.',
    de: 'Lesbar, enthält aber gerade nichts.',
  },
  'It can be read. The newest in it:': {
    es: 'Se puede leer. Lo más nuevo:',
    de: 'Lesbar. Das Neueste darin:',
  },
  'Found {count, plural, one {# post} other {# posts}}.': {
    es: '{count, plural, one {# publicación encontrada} other {# publicaciones encontradas}}.',
    de: '{count, plural, one {# Beitrag} other {# Beiträge}} gefunden.',
  },
  'Earshot learns how much is usually said about {name}, and opens an incident when complaints pile up beyond that. It always shows here; let it come to you as well if you like.':
    {
      es: 'Earshot aprende cuánto se suele hablar de {name} y abre un incidente cuando las quejas se acumulan por encima de eso. Siempre se ve aquí; si quieres, que también te llegue.',
      de: 'Earshot lernt, wie viel üblicherweise über {name} gesprochen wird, und eröffnet einen Vorfall, wenn sich Beschwerden darüber hinaus häufen. Hier ist er immer zu sehen; auf Wunsch kommt er auch zu Ihnen.',
    },
  'Tell these': { es: 'Avisar a estos', de: 'Diese benachrichtigen' },
  'And by': { es: 'Y por', de: 'Und über' },
  'Tell me by': { es: 'Avísame por', de: 'Benachrichtigen über' },
  'Nothing more: the pages are enough': {
    es: 'Nada más: bastan las páginas',
    de: 'Nichts weiter: die Seiten genügen',
  },
  'To which address': { es: 'A qué dirección', de: 'An welche Adresse' },
  'A mail address; the webhook address that the chat gives you; or a topic of ntfy.': {
    es: 'Una dirección de correo; la dirección de webhook que da el chat; o un tema de ntfy.',
    de: 'Eine Mailadresse; die Webhook-Adresse, die der Chat nennt; oder ein Thema von ntfy.',
  },
  'A summary of the day, every morning at eight': {
    es: 'Un resumen del día, cada mañana a las ocho',
    de: 'Eine Zusammenfassung des Tages, jeden Morgen um acht',
  },
  'Watch this brand': { es: 'Seguir esta marca', de: 'Diese Marke beobachten' },
  'This cannot be set up: {why}.': {
    es: 'No se puede configurar: {why}.',
    de: 'Das lässt sich nicht einrichten: {why}.',
  },
  'Listening for {name}': { es: 'Escuchando qué se dice de {name}', de: 'Was man über {name} sagt' },
  'The first visits are under way. What they bring shows below, and nobody is told of what is older than now.':
    {
      es: 'Las primeras visitas están en marcha. Lo que traen aparece abajo, y de lo anterior a este momento no se avisa a nadie.',
      de: 'Die ersten Besuche laufen. Was sie bringen, erscheint unten; über Älteres wird niemand benachrichtigt.',
    },
  'Go to the overview': { es: 'Ir al resumen', de: 'Zur Übersicht' },
  'No mention yet': { es: 'Ninguna mención todavía', de: 'Noch keine Erwähnung' },
  '{total, plural, one {# mention} other {# mentions}} so far': {
    es: '{total, plural, one {# mención} other {# menciones}} hasta ahora',
    de: '{total, plural, one {# Erwähnung} other {# Erwähnungen}} bisher',
  },
  'Nobody spoke of it lately in these places. It goes on listening; you may also widen what finds it, or add places.':
    {
      es: 'Nadie ha hablado de ella últimamente en estos sitios. Se sigue escuchando; también puedes ampliar lo que la encuentra o añadir sitios.',
      de: 'An diesen Orten sprach zuletzt niemand von ihr. Es wird weiter zugehört; Sie können auch weiter fassen, was sie findet, oder Orte hinzufügen.',
    },
  'Change what finds it': { es: 'Cambiar lo que la encuentra', de: 'Ändern, was sie findet' },
  'Every place was visited once': {
    es: 'Todos los sitios se han visitado una vez',
    de: 'Alle Orte wurden einmal besucht',
  },
  '{visited, number} of {all, plural, one {# place} other {# places}} visited': {
    es: '{visited, number} de {all, plural, one {# sitio visitado} other {# sitios visitados}}',
    de: '{visited, number} von {all, plural, one {# Ort} other {# Orten}} besucht',
  },
  'listened to as it speaks': { es: 'se escucha en directo', de: 'wird laufend gehört' },
  'about to be visited …': { es: 'a punto de visitarse…', de: 'wird gleich besucht …' },
  '{items, plural, one {# post} other {# posts}}, {mentions, plural, one {# mention} other {# mentions}}': {
    es: '{items, plural, one {# publicación} other {# publicaciones}}, {mentions, plural, one {# mención} other {# menciones}}',
    de: '{items, plural, one {# Beitrag} other {# Beiträge}}, {mentions, plural, one {# Erwähnung} other {# Erwähnungen}}',
  },
  Slack: { es: 'Slack', de: 'Slack' },
  'Microsoft Teams': { es: 'Microsoft Teams', de: 'Microsoft Teams' },
  Discord: { es: 'Discord', de: 'Discord' },
  ntfy: { es: 'ntfy', de: 'ntfy' },
} as const satisfies Phrases;
