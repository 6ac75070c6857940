import type { Phrases } from './phrases.ts';

export const silenceWords = {} as const satisfies Phrases;
