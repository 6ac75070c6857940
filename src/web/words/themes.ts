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
} as const satisfies Phrases;
