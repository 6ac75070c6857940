import type { Phrases } from './phrases.ts';

/** What is around every page: the places by their names, and what components say wherever they stand. */
export const frameWords = {
  'Skip to the content': { es: 'Ir al contenido', de: 'Zum Inhalt' },
  Menu: { es: 'Menú', de: 'Menü' },
  Main: { es: 'Principal', de: 'Hauptmenü' },
  'Most used': { es: 'Más usadas', de: 'Meistbenutzt' },
  Overview: { es: 'Resumen', de: 'Übersicht' },
  Incidents: { es: 'Incidentes', de: 'Vorfälle' },
  Praise: { es: 'Elogios', de: 'Lob' },
  Stories: { es: 'Historias', de: 'Geschichten' },
  Themes: { es: 'Temas', de: 'Themen' },
  Authors: { es: 'Autores', de: 'Autoren' },
  Compare: { es: 'Comparar', de: 'Vergleich' },
  Alerts: { es: 'Alertas', de: 'Alarme' },
  Receivers: { es: 'Destinatarios', de: 'Empfänger' },
  Digests: { es: 'Boletines', de: 'Berichte' },
  Deliveries: { es: 'Envíos', de: 'Zustellungen' },
  Silences: { es: 'Silencios', de: 'Stummschaltungen' },
  Quality: { es: 'Calidad', de: 'Güte' },
  Understand: { es: 'Entender', de: 'Verstehen' },
  'Be told': { es: 'Avisos', de: 'Benachrichtigen' },
  Listen: { es: 'Escuchar', de: 'Zuhören' },
  'not resolved': { es: 'sin resolver', de: 'nicht gelöst' },
  Brand: { es: 'Marca', de: 'Marke' },
  'All brands': { es: 'Todas las marcas', de: 'Alle Marken' },
  'Your times: {zone}': { es: 'Horas en {zone}', de: 'Zeiten in {zone}' },
  'Times are those of each brand’s zone.': {
    es: 'Las horas son las de la zona de cada marca.',
    de: 'Zeiten gelten in der Zone der jeweiligen Marke.',
  },
  'To go on, type': { es: 'Para continuar, escribe', de: 'Zum Fortfahren eingeben:' },
  Pages: { es: 'Páginas', de: 'Seiten' },
  Newest: { es: 'Más recientes', de: 'Neueste' },
  Older: { es: 'Anteriores', de: 'Ältere' },
  'Without {setting}, stop Earshot first and start it again afterwards: its embedded database belongs to one process.':
    {
      es: 'Sin {setting}, detén antes Earshot y vuelve a iniciarlo después: su base de datos integrada pertenece a un solo proceso.',
      de: 'Ohne {setting} halten Sie Earshot zuvor an und starten es danach wieder: Die eingebaute Datenbank gehört einem einzigen Prozess.',
    },
} as const satisfies Phrases;
