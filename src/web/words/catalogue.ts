import { frameWords } from './frame.ts';
import type { Phrases } from './phrases.ts';

/** Every phrase of the interface. What is not in here cannot be said: `t` takes no other. */
export const catalogue = {
  ...frameWords,
} as const satisfies Phrases;

export type Phrase = keyof typeof catalogue;
