import { createAfinnScorer } from './afinn.ts';
import type { Scorer } from './scorer.ts';

/** Every scorer there is. */
export const scorers: readonly Scorer[] = [createAfinnScorer()];

/** What judges where nothing else is asked for. */
export const defaultScorerId = 'afinn';

export function scorerById(id: string): Scorer | null {
  return scorers.find((scorer) => scorer.id === id) ?? null;
}
