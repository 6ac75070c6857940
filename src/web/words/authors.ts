import type { Phrases } from './phrases.ts';

/** Who speaks of a brand. */
export const authorWords = {
  'Who spoke of {brand}. A name is one person within a network or a site; offices and nameless authors are left out.':
    {
      es: 'Quién habló de {brand}. Un nombre es una persona dentro de una red o un sitio; se omiten las redacciones y los autores sin nombre.',
      de: 'Wer über {brand} sprach. Ein Name ist eine Person innerhalb eines Netzwerks oder einer Website; Redaktionen und namenlose Autoren fehlen.',
    },
  'Most mentions': { es: 'Más menciones', de: 'Meiste Erwähnungen' },
  'Most complaints': { es: 'Más quejas', de: 'Meiste Beschwerden' },
  'Most praise': { es: 'Más elogios', de: 'Meistes Lob' },
  'Heard last': { es: 'Los más recientes', de: 'Zuletzt gehört' },
  'Which authors': { es: 'Qué autores', de: 'Welche Autoren' },
  'Never answered': { es: 'Nunca respondidos', de: 'Nie beantwortet' },
  'Nobody is known yet': { es: 'Aún no se conoce a nadie', de: 'Noch niemand bekannt' },
  'As soon as mentions name their authors, they appear here.': {
    es: 'En cuanto las menciones nombren a sus autores, aparecerán aquí.',
    de: 'Sobald Erwähnungen ihre Autoren nennen, erscheinen sie hier.',
  },
  'Last heard': { es: 'Oído por última vez', de: 'Zuletzt gehört am' },
  Loyal: { es: 'Fiel', de: 'Treu' },
  'Three positive mentions or more over sixty days or more, twice the negative ones': {
    es: 'Tres menciones positivas o más en sesenta días o más, el doble que las negativas',
    de: 'Drei positive Erwähnungen oder mehr über sechzig Tage oder länger, doppelt so viele wie negative',
  },
  'Turned away': { es: 'Se alejó', de: 'Abgewandt' },
  'Mostly positive once; the last two opinions are negative': {
    es: 'Antes sobre todo positivo; las dos últimas opiniones son negativas',
    de: 'Einst überwiegend positiv; die letzten zwei Meinungen sind negativ',
  },
  'Won back': { es: 'Recuperado', de: 'Zurückgewonnen' },
  'Mostly negative once; the last two opinions are positive': {
    es: 'Antes sobre todo negativo; las dos últimas opiniones son positivas',
    de: 'Einst überwiegend negativ; die letzten zwei Meinungen sind positiv',
  },
  Critic: { es: 'Crítico habitual', de: 'Kritiker' },
  'Three negative mentions or more over sixty days or more, twice the positive ones': {
    es: 'Tres menciones negativas o más en sesenta días o más, el doble que las positivas',
    de: 'Drei negative Erwähnungen oder mehr über sechzig Tage oder länger, doppelt so viele wie positive',
  },
  '{reach} followers, counted by the network': {
    es: '{reach} seguidores, según la red',
    de: '{reach} Follower, vom Netzwerk gezählt',
  },
  '{reach} readers, as the site says': {
    es: '{reach} lectores, según el sitio',
    de: '{reach} Leser, laut der Website',
  },
  '{reach} people, estimated from views and reactions': {
    es: '{reach} personas, estimadas por vistas y reacciones',
    de: '{reach} Menschen, aus Aufrufen und Reaktionen geschätzt',
  },
  'Likely automated, {probability}': {
    es: 'Probablemente automatizado, {probability}',
    de: 'Wohl automatisiert, {probability}',
  },
  'With {brand}': { es: 'Con {brand}', de: 'Mit {brand}' },
  'First mention': { es: 'Primera mención', de: 'Erste Erwähnung' },
  'Last mention': { es: 'Última mención', de: 'Letzte Erwähnung' },
  'Negative, and not answered': { es: 'Negativas y sin responder', de: 'Negativ und unbeantwortet' },
  'Praise after a complaint': { es: 'Elogio tras una queja', de: 'Lob nach einer Beschwerde' },
  'A complaint after praise': { es: 'Queja tras un elogio', de: 'Beschwerde nach einem Lob' },
  'What was said, the oldest first': {
    es: 'Lo dicho, de lo más antiguo a lo más nuevo',
    de: 'Was gesagt wurde, das Älteste zuerst',
  },
  'on {place}': { es: 'en {place}', de: 'auf {place}' },
  'About this author': { es: 'Sobre este autor', de: 'Über diesen Autor' },
  'All mentions by this author': {
    es: 'Todas las menciones de este autor',
    de: 'Alle Erwähnungen dieses Autors',
  },
  'Does a person write?': { es: '¿Escribe una persona?', de: 'Schreibt ein Mensch?' },
  'Too little was seen to say.': {
    es: 'Se vio demasiado poco para decirlo.',
    de: 'Zu wenig gesehen, um es zu sagen.',
  },
  'Automated with a probability of {probability}.': {
    es: 'Automatizado con una probabilidad del {probability}.',
    de: 'Automatisiert mit einer Wahrscheinlichkeit von {probability}.',
  },
  'What made us think so': { es: 'Por qué lo creemos', de: 'Was darauf hindeutet' },
} as const satisfies Phrases;
