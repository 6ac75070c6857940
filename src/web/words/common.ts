import type { Phrases } from './phrases.ts';

/** What several sections say. */
export const commonWords = {
  'Welcome to Earshot': { es: 'Te damos la bienvenida a Earshot', de: 'Willkommen bei Earshot' },
  'No brand is watched yet': {
    es: 'Todavía no se sigue ninguna marca',
    de: 'Noch wird keine Marke beobachtet',
  },
  'Compared with': { es: 'Comparada con', de: 'Verglichen mit' },
  'Time zone': { es: 'Zona horaria', de: 'Zeitzone' },
  'Saved.': { es: 'Guardado.', de: 'Gespeichert.' },
  'Look again': { es: 'Volver a mirar', de: 'Noch einmal nachsehen' },
} as const satisfies Phrases;
