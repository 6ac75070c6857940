import type { Phrases } from './phrases.ts';

/** Themes. */
export const themesWords = {
  delivery: { es: 'entrega', de: 'Lieferung' },
  refund: { es: 'reembolso', de: 'Erstattung' },
  billing: { es: 'facturación', de: 'Abrechnung' },
  price: { es: 'precio', de: 'Preis' },
  staff: { es: 'personal', de: 'Personal' },
  waiting: { es: 'espera', de: 'Wartezeit' },
  quality: { es: 'calidad', de: 'Qualität' },
  website: { es: 'sitio web', de: 'Website' },
  promises: { es: 'promesas', de: 'Versprechen' },
  privacy: { es: 'privacidad', de: 'Datenschutz' },
  availability: { es: 'disponibilidad', de: 'Verfügbarkeit' },
  cancellation: { es: 'cancelación', de: 'Stornierung' },
  safety: { es: 'seguridad', de: 'Sicherheit' },
  communication: { es: 'comunicación', de: 'Kommunikation' },
  'More than before': { es: 'Más que antes', de: 'Mehr als zuvor' },
  'Fewer than before': { es: 'Menos que antes', de: 'Weniger als zuvor' },
  'As usual': { es: 'Como siempre', de: 'Wie üblich' },
  Weeks: { es: 'Semanas', de: 'Wochen' },
  'to {day}': { es: 'hasta {day}', de: 'bis {day}' },
  'Last week': { es: 'Última semana', de: 'Letzte Woche' },
  'Negative mentions by theme and week': {
    es: 'Menciones negativas por tema y semana',
    de: 'Negative Erwähnungen nach Thema und Woche',
  },
  'Positive mentions by theme and week': {
    es: 'Menciones positivas por tema y semana',
    de: 'Positive Erwähnungen nach Thema und Woche',
  },
  'Too few weeks to say': { es: 'Muy pocas semanas para decirlo', de: 'Zu wenige Wochen, um es zu sagen' },
  '{week, selectordinal, one {#st} two {#nd} few {#rd} other {#th}} week running': {
    es: '{week}.ª semana seguida',
    de: '{week}. Woche in Folge',
  },
  'What mentions of {brand} complain about, week by week. Each number leads to its mentions.': {
    es: 'De qué se quejan las menciones de {brand}, semana a semana. Cada número lleva a sus menciones.',
    de: 'Worüber Erwähnungen von {brand} klagen, Woche für Woche. Jede Zahl führt zu ihren Erwähnungen.',
  },
  'What mentions of {brand} praise, week by week. Each number leads to its mentions.': {
    es: 'Qué elogian las menciones de {brand}, semana a semana. Cada número lleva a sus menciones.',
    de: 'Was Erwähnungen von {brand} loben, Woche für Woche. Jede Zahl führt zu ihren Erwähnungen.',
  },
  'Complaints or praise': { es: 'Quejas o elogios', de: 'Beschwerden oder Lob' },
  'Nothing was spoken of yet': { es: 'Aún no se habló de nada', de: 'Noch wurde über nichts gesprochen' },
  'Themes appear here as soon as mentions speak of delivery, refunds, staff, prices and the like.': {
    es: 'Los temas aparecen aquí en cuanto las menciones hablen de entregas, reembolsos, personal, precios y similares.',
    de: 'Themen erscheinen hier, sobald Erwähnungen von Lieferung, Erstattung, Personal, Preisen und Ähnlichem sprechen.',
  },
  'Suggested themes': { es: 'Temas sugeridos', de: 'Vorgeschlagene Themen' },
  'Find phrases that set what was said of late apart': {
    es: 'Buscar frases que distingan lo dicho últimamente',
    de: 'Wendungen suchen, die das zuletzt Gesagte abheben',
  },
  'Themes of your own': { es: 'Temas propios', de: 'Eigene Themen' },
  'A theme needs a phrase. Go back and write one.': {
    es: 'Un tema necesita una frase. Vuelva y escriba una.',
    de: 'Ein Thema braucht eine Wendung. Gehen Sie zurück und schreiben Sie eine.',
  },
  'This theme cannot be added: {fault}.': {
    es: 'No se puede añadir este tema: {fault}.',
    de: 'Dieses Thema kann nicht hinzugefügt werden: {fault}.',
  },
  Title: { es: 'Título', de: 'Titel' },
  'Charging cable': { es: 'Cable de carga', de: 'Ladekabel' },
  'Phrases, separated by commas; a * lets the last word go on': {
    es: 'Frases separadas por comas; un * deja seguir la última palabra',
    de: 'Wendungen, durch Kommas getrennt; ein * lässt das letzte Wort weitergehen',
  },
  'charging cable, usb-c, charg*': { es: 'cable de carga, usb-c, carg*', de: 'Ladekabel, usb-c, lad*' },
  'Add theme': { es: 'Añadir tema', de: 'Thema hinzufügen' },
  'No phrase sets what was said in the last four weeks apart that a theme does not speak of already.': {
    es: 'Ninguna frase distingue lo dicho en las últimas cuatro semanas que un tema no trate ya.',
    de: 'Keine Wendung hebt das in den letzten vier Wochen Gesagte ab, von der nicht schon ein Thema handelt.',
  },
  'in {stories, plural, one {# story} other {# stories}}, {usual, plural, =0 {nowhere else} one {elsewhere once} other {elsewhere # times}}':
    {
      es: 'en {stories, plural, one {# historia} other {# historias}}, {usual, plural, =0 {en ningún otro lugar} one {una vez en otro lugar} other {# veces en otros lugares}}',
      de: 'in {stories, plural, one {# Geschichte} other {# Geschichten}}, {usual, plural, =0 {sonst nirgends} one {sonst einmal} other {sonst #-mal}}',
    },
  'Make it a theme': { es: 'Hacerla un tema', de: 'Zum Thema machen' },
} as const satisfies Phrases;
