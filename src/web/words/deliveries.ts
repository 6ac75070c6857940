import type { Phrases } from './phrases.ts';

export const deliveryWords = {} as const satisfies Phrases;
