import { hashOf, mix } from '../earshot/hash.ts';

const SHARE = 0.15;
const SEED = 4;

/**
 * Whether a text is kept out of training to measure on. Decided by its letters alone, so that a text that comes twice,
 * in another set or with another target, always falls on the same side.
 */
export function isForDevelopment(text: string): boolean {
  const letters = text
    .toLowerCase()
    .replace(/https?\S*|@\w+/g, '')
    .replace(/[^\p{L}]+/gu, '');
  return mix(SEED, hashOf(letters)) / 2 ** 32 < SHARE;
}
