import type { Phrase } from '../words/catalogue.ts';

/** The times that coverage can be looked at for, by the name in the address. */
export const periods = {
  '1': { days: 1, label: '24 hours' },
  '7': { days: 7, label: '7 days' },
  '28': { days: 28, label: '28 days' },
} as const satisfies Record<string, { days: number; label: Phrase }>;

export type Period = keyof typeof periods;

export function isPeriod(text: string): text is Period {
  return Object.hasOwn(periods, text);
}
