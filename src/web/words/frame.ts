import type { Phrases } from './phrases.ts';

/** What is around every page. */
export const frameWords = {
  'Skip to the content': { es: 'Ir al contenido', de: 'Zum Inhalt' },
} as const satisfies Phrases;
