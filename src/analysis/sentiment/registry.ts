import { createAfinnScorer } from './afinn/afinn.ts';
import { createEarshotScorer } from './earshot/earshot.ts';
import type { Scorer } from './scorer.ts';

/** Every scorer there is. */
export const scorers: readonly Scorer[] = [createEarshotScorer(), createAfinnScorer()];

/** What judges where nothing else is asked for. */
export const defaultScorerId = 'earshot';

export function scorerById(id: string): Scorer | null {
  return scorers.find((scorer) => scorer.id === id) ?? null;
}
