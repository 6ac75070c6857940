import type { Phrases } from './phrases.ts';

export const alertWords = {} as const satisfies Phrases;
