import type { Phrases } from './phrases.ts';

/** What connectors and presets say of themselves; the names of networks are the same in every language. */
export const kindWords = {
  'Bing News': { es: 'Bing News', de: 'Bing News' },
  Bluesky: { es: 'Bluesky', de: 'Bluesky' },
  'Google News': { es: 'Google News', de: 'Google News' },
  'Hacker News': { es: 'Hacker News', de: 'Hacker News' },
  Mastodon: { es: 'Mastodon', de: 'Mastodon' },
  Reddit: { es: 'Reddit', de: 'Reddit' },
  'Stack Exchange': { es: 'Stack Exchange', de: 'Stack Exchange' },
  'Stack Overflow': { es: 'Stack Overflow', de: 'Stack Overflow' },
  Telegram: { es: 'Telegram', de: 'Telegram' },
  'App Store reviews': { es: 'Reseñas de la App Store', de: 'App-Store-Bewertungen' },
  'Bluesky profile': { es: 'Perfil de Bluesky', de: 'Bluesky-Profil' },
  'DEV tag': { es: 'Etiqueta de DEV', de: 'DEV-Schlagwort' },
  'Discourse posts': { es: 'Mensajes de Discourse', de: 'Discourse-Beiträge' },
  'Discourse search': { es: 'Búsqueda en Discourse', de: 'Discourse-Suche' },
  'Discourse topics': { es: 'Temas de Discourse', de: 'Discourse-Themen' },
  Feed: { es: 'Canal web', de: 'Web-Feed' },
  'GitHub issues': { es: 'Incidencias de GitHub', de: 'GitHub-Issues' },
  'GitHub releases': { es: 'Versiones en GitHub', de: 'GitHub-Veröffentlichungen' },
  'Lemmy community': { es: 'Comunidad de Lemmy', de: 'Lemmy-Community' },
  'Lemmy search': { es: 'Búsqueda en Lemmy', de: 'Lemmy-Suche' },
  'Mastodon hashtag': { es: 'Etiqueta de Mastodon', de: 'Mastodon-Schlagwort' },
  'Mastodon profile': { es: 'Perfil de Mastodon', de: 'Mastodon-Profil' },
  'Medium tag': { es: 'Etiqueta de Medium', de: 'Medium-Schlagwort' },
  'Reddit community': { es: 'Comunidad de Reddit', de: 'Reddit-Community' },
  'Reddit search': { es: 'Búsqueda en Reddit', de: 'Reddit-Suche' },
  'Review pages': { es: 'Páginas de reseñas', de: 'Bewertungsseiten' },
  Sitemap: { es: 'Mapa del sitio', de: 'Seitenverzeichnis' },
  'Stack Exchange tag': { es: 'Etiqueta de Stack Exchange', de: 'Stack-Exchange-Schlagwort' },
  'Substack newsletter': { es: 'Boletín de Substack', de: 'Substack-Newsletter' },
  'Tumblr blog': { es: 'Blog de Tumblr', de: 'Tumblr-Blog' },
  'Web page': { es: 'Página web', de: 'Webseite' },
  'WordPress comments': { es: 'Comentarios de WordPress', de: 'WordPress-Kommentare' },
  'WordPress search': { es: 'Búsqueda en WordPress', de: 'WordPress-Suche' },
  'YouTube channel': { es: 'Canal de YouTube', de: 'YouTube-Kanal' },
  'YouTube playlist': { es: 'Lista de YouTube', de: 'YouTube-Playlist' },
  'A mailbox over IMAP, such as a complaints inbox: read only, nothing in it is marked or moved.': {
    es: 'Un buzón por IMAP, como el de quejas: solo se lee, nada se marca ni se mueve.',
    de: 'Ein Postfach über IMAP, etwa für Beschwerden: nur gelesen, nichts wird markiert oder verschoben.',
  },
  'A public page: an article, a forum thread, a page of reviews, or a list you describe with CSS selectors.':
    {
      es: 'Una página pública: un artículo, un hilo, una página de reseñas o una lista que describes con selectores CSS.',
      de: 'Eine öffentliche Seite: ein Artikel, ein Forenthema, eine Bewertungsseite oder eine Liste, die Sie mit CSS-Selektoren beschreiben.',
    },
  'Articles on dev.to under a tag.': {
    es: 'Artículos de dev.to con una etiqueta.',
    de: 'Artikel auf dev.to unter einem Schlagwort.',
  },
  'Articles under a tag; Medium refuses visits at times.': {
    es: 'Artículos con una etiqueta; Medium rechaza visitas a veces.',
    de: 'Artikel unter einem Schlagwort; Medium lehnt Besuche zuweilen ab.',
  },
  'Customer reviews of an app in one country’s App Store, with their stars: the latest 500.': {
    es: 'Reseñas de una aplicación en la App Store de un país, con sus estrellas: las últimas 500.',
    de: 'Kundenbewertungen einer App im App Store eines Landes, mit Sternen: die letzten 500.',
  },
  'Issues, or pull requests (`is:pr`), on GitHub that a search finds; faster with a token.': {
    es: 'Incidencias o pull requests (`is:pr`) de GitHub que encuentra una búsqueda; más rápido con clave de acceso.',
    de: 'Issues oder Pull Requests (`is:pr`) auf GitHub, die eine Suche findet; schneller mit Zugriffstoken.',
  },
  'Messages of a public Telegram channel, all or those that hold your words.': {
    es: 'Mensajes de un canal público de Telegram, todos o los que contienen tus palabras.',
    de: 'Nachrichten eines öffentlichen Telegram-Kanals, alle oder die mit Ihren Wörtern.',
  },
  'New comments on a site made with WordPress.': {
    es: 'Comentarios nuevos de un sitio hecho con WordPress.',
    de: 'Neue Kommentare auf einer WordPress-Website.',
  },
  'New posts in all communities that match a query; Reddit limits visits without an account.': {
    es: 'Publicaciones nuevas de todas las comunidades que cumplen una consulta; Reddit limita las visitas sin cuenta.',
    de: 'Neue Beiträge aller Communitys, die zu einer Suche passen; Reddit begrenzt Besuche ohne Konto.',
  },
  'New posts in all topics of a Discourse forum.': {
    es: 'Mensajes nuevos de todos los temas de un foro Discourse.',
    de: 'Neue Beiträge aller Themen eines Discourse-Forums.',
  },
  'New posts in one community.': {
    es: 'Publicaciones nuevas de una comunidad.',
    de: 'Neue Beiträge einer Community.',
  },
  'New questions under a tag.': {
    es: 'Preguntas nuevas con una etiqueta.',
    de: 'Neue Fragen unter einem Schlagwort.',
  },
  'New topics of a Discourse forum.': {
    es: 'Temas nuevos de un foro Discourse.',
    de: 'Neue Themen eines Discourse-Forums.',
  },
  'News articles that match a query; a dozen at a time.': {
    es: 'Noticias que cumplen una consulta; una docena cada vez.',
    de: 'Nachrichten, die zu einer Suche passen; je ein Dutzend.',
  },
  'News articles that match a query; some 100 at a time.': {
    es: 'Noticias que cumplen una consulta; unas 100 cada vez.',
    de: 'Nachrichten, die zu einer Suche passen; je etwa 100.',
  },
  'Posts and comments that a Lemmy server finds in all communities it knows.': {
    es: 'Publicaciones y comentarios que un servidor de Lemmy encuentra en todas las comunidades que conoce.',
    de: 'Beiträge und Kommentare, die ein Lemmy-Server in allen ihm bekannten Communitys findet.',
  },
  'Posts and pages that the search of a WordPress site finds.': {
    es: 'Entradas y páginas que encuentra la búsqueda de un sitio WordPress.',
    de: 'Beiträge und Seiten, die die Suche einer WordPress-Website findet.',
  },
  'Posts of one blog.': { es: 'Entradas de un blog.', de: 'Beiträge eines Blogs.' },
  'Posts of one person.': { es: 'Publicaciones de una persona.', de: 'Beiträge einer Person.' },
  'Posts on Bluesky, heard as they are written, or searched for with an account.': {
    es: 'Publicaciones de Bluesky, oídas según se escriben, o buscadas con una cuenta.',
    de: 'Beiträge auf Bluesky, gehört, sobald sie geschrieben sind, oder mit einem Konto gesucht.',
  },
  'Posts on Reddit that a search finds or a community gets; with scores when an application is registered.': {
    es: 'Publicaciones de Reddit que encuentra una búsqueda o recibe una comunidad; con puntuación si se registra una aplicación.',
    de: 'Beiträge auf Reddit, die eine Suche findet oder eine Community bekommt; mit Punkten, wenn eine Anwendung angemeldet ist.',
  },
  'Posts on a Discourse forum that a search finds, where its robots.txt lets programs search; else read its feed `/posts.rss`.':
    {
      es: 'Mensajes de un foro Discourse que encuentra una búsqueda, si su robots.txt deja buscar a los programas; si no, lee su canal `/posts.rss`.',
      de: 'Beiträge eines Discourse-Forums, die eine Suche findet, wo seine robots.txt Programme suchen lässt; sonst lesen Sie seinen Feed `/posts.rss`.',
    },
  'Public posts of one newsletter.': {
    es: 'Publicaciones abiertas de un boletín.',
    de: 'Öffentliche Beiträge eines Newsletters.',
  },
  'Public posts of one person.': {
    es: 'Publicaciones abiertas de una persona.',
    de: 'Öffentliche Beiträge einer Person.',
  },
  'Public posts that carry a tag, as one server sees them.': {
    es: 'Publicaciones abiertas con una etiqueta, según las ve un servidor.',
    de: 'Öffentliche Beiträge mit einem Schlagwort, wie ein Server sie sieht.',
  },
  'Public posts under a hashtag, on any instance; with a token, what a search finds.': {
    es: 'Publicaciones abiertas con una etiqueta, en cualquier instancia; con clave de acceso, lo que encuentra una búsqueda.',
    de: 'Öffentliche Beiträge unter einem Hashtag, auf jeder Instanz; mit Zugriffstoken, was eine Suche findet.',
  },
  'Questions on Stack Overflow or another Stack Exchange site that a search finds; 300 requests a day without a key.':
    {
      es: 'Preguntas de Stack Overflow u otro sitio de Stack Exchange que encuentra una búsqueda; 300 consultas al día sin clave.',
      de: 'Fragen auf Stack Overflow oder einer anderen Stack-Exchange-Seite, die eine Suche findet; ohne Schlüssel 300 Anfragen am Tag.',
    },
  'RSS, Atom, RDF or JSON Feed: blogs, news sites, podcasts, forums, searches.': {
    es: 'RSS, Atom, RDF o JSON Feed: blogs, noticias, podcasts, foros, búsquedas.',
    de: 'RSS, Atom, RDF oder JSON Feed: Blogs, Nachrichtenseiten, Podcasts, Foren, Suchen.',
  },
  'Releases of a repository.': {
    es: 'Versiones de un repositorio.',
    de: 'Veröffentlichungen eines Repositorys.',
  },
  'Reviews with their stars, from public pages that mark them up for search engines (schema.org).': {
    es: 'Reseñas con sus estrellas, de páginas públicas que las marcan para buscadores (schema.org).',
    de: 'Bewertungen mit Sternen, von öffentlichen Seiten, die sie für Suchmaschinen auszeichnen (schema.org).',
  },
  'Stories and comments on Hacker News that a search finds.': {
    es: 'Noticias y comentarios de Hacker News que encuentra una búsqueda.',
    de: 'Meldungen und Kommentare auf Hacker News, die eine Suche findet.',
  },
  'The first 15 videos of a playlist.': {
    es: 'Los primeros 15 vídeos de una lista.',
    de: 'Die ersten 15 Videos einer Playlist.',
  },
  'The last 15 videos of a channel.': {
    es: 'Los últimos 15 vídeos de un canal.',
    de: 'Die letzten 15 Videos eines Kanals.',
  },
  'The new pages of a site that has no feed, from its sitemap, an index of sitemaps, or a news sitemap.': {
    es: 'Las páginas nuevas de un sitio sin canal, por su mapa del sitio, un índice de mapas o un mapa de noticias.',
    de: 'Die neuen Seiten einer Website ohne Feed, aus ihrer Sitemap, einem Index von Sitemaps oder einer News-Sitemap.',
  },
  country: { es: 'país', de: 'Land' },
  'how far back': { es: 'hasta cuándo', de: 'wie weit zurück' },
  language: { es: 'idioma', de: 'Sprache' },
  'owner and name': { es: 'propietario y nombre', de: 'Eigentümer und Name' },
  'the channel’s id, which begins with UC': {
    es: 'el identificador del canal, que empieza por UC',
    de: 'die Kennung des Kanals, die mit UC beginnt',
  },
  'the forum’s address': { es: 'la dirección del foro', de: 'die Adresse des Forums' },
  'the handle without @': { es: 'el nombre de usuario sin @', de: 'der Benutzername ohne @' },
  'the name without @': { es: 'el nombre sin @', de: 'der Name ohne @' },
  'the site’s address': { es: 'la dirección del sitio', de: 'die Adresse der Website' },
  'the tag': { es: 'la etiqueta', de: 'das Schlagwort' },
  'the tag, in lower case with hyphens': {
    es: 'la etiqueta, en minúsculas y con guiones',
    de: 'das Schlagwort, klein und mit Bindestrichen',
  },
  'what follows /c/': { es: 'lo que sigue a /c/', de: 'was auf /c/ folgt' },
  'what follows list= in its address': {
    es: 'lo que sigue a list= en su dirección',
    de: 'was in der Adresse auf list= folgt',
  },
  'what follows r/': { es: 'lo que sigue a r/', de: 'was auf r/ folgt' },
  'what stands before .substack.com': {
    es: 'lo que va antes de .substack.com',
    de: 'was vor .substack.com steht',
  },
  'what stands before .tumblr.com': { es: 'lo que va antes de .tumblr.com', de: 'was vor .tumblr.com steht' },
  'what to search for': { es: 'qué buscar', de: 'wonach gesucht wird' },
  'where it is read': { es: 'dónde se lee', de: 'wo gelesen wird' },
  'where the account is': { es: 'dónde está la cuenta', de: 'wo das Konto ist' },
  'which of the sites': { es: 'cuál de los sitios', de: 'welche der Websites' },
  'whose view it is': { es: 'desde qué servidor', de: 'aus wessen Sicht' },
} as const satisfies Phrases;
