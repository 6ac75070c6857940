import type { Cue } from './cue.ts';
import { type RelevanceModel, shares } from './model.ts';

/** A word that decided; above 0 it speaks for the brand. In log-odds. */
export interface TellingWord {
  text: string;
  weight: number;
}

const LEAST = 0.05;
const MOST = 12;

/** The words that decide whether a text is about the brand, strongest first. A word's field is told as the word's. */
export function explainRelevance(model: RelevanceModel, cues: readonly Cue[]): TellingWord[] {
  const byWord = new Map<string, number>();
  for (const [at, share] of shares(model, cues).entries()) {
    const words = cues[at]?.words ?? [];
    for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) + share / words.length);
  }
  return [...byWord]
    .map(([text, weight]) => ({ text, weight: Math.round(weight * 100) / 100 }))
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, MOST);
}
