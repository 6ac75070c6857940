import type { Cue } from './cue.ts';
import { type RelevanceModel, shares, sigmoid } from './model.ts';

/** `possible`: nobody can tell; a person is asked. */
export type Relevance = 'about' | 'possible' | 'not-about';

export interface RelevanceJudgement {
  verdict: Relevance;
  /** That it is about the brand, strictly between 0 and 1: those two are a person's word. */
  probability: number;
}

const ABOUT = 0.5;
const NOT_ABOUT = 0.2;
/** Nothing is put aside before people have said this often what is not about the brand. */
const LEAST_REFUSALS = 3;
const SUREST = 0.999;

/** Whether a text with these cues is about the brand. */
export function judgeRelevance(model: RelevanceModel, cues: readonly Cue[]): RelevanceJudgement {
  const logOdds = shares(model, cues).reduce((sum, share) => sum + share, model.bias);
  const probability = Math.min(Math.max(sigmoid(logOdds), 1 - SUREST), SUREST);
  if (probability >= ABOUT) return { verdict: 'about', probability };
  const isKnown = probability < NOT_ABOUT && model.refusals >= LEAST_REFUSALS;
  return { verdict: isKnown ? 'not-about' : 'possible', probability };
}
