import type { Cue } from './cue.ts';
import { isEverydayName } from './everyday-names.ts';
import { type BrandProfile, seedsOf } from './seeds.ts';

/** What a person said of one text, as it is kept: the cues of the text with their values, not its words in order. */
export interface Lesson {
  about: boolean;
  cues: readonly (readonly [key: string, value: number])[];
}

/** How to tell texts about a brand from those about its namesakes. */
export interface RelevanceModel {
  /** Log-odds of a text that has no cue. */
  bias: number;
  /** Log-odds that a cue of value 1 adds. */
  weights: ReadonlyMap<string, number>;
  /** Lessons that it was not about the brand. */
  refusals: number;
}

/** What the query found is about the brand until something speaks against it, a name of its own even more so. */
const BIAS_EVERYDAY = 0.7;
const BIAS_OWN = 2.5;
/** How strongly lessons are held to what the profile says: their weight is about 1 ÷ this. */
const HOLD = 0.5;
const ROUNDS = 20;
/** A lesson moves the log-odds of all texts by this much of what it moves those of its own words. */
const BIAS_VALUE = 0.5;
const HEAVIEST = 4;
/** Texts with more cues than this say each of them less loudly. */
const USUAL_CUES = 16;

/**
 * A brand's model, made anew from what it says of itself and from all its lessons; null where there is nothing to tell
 * apart: its name is nobody else's, and no lesson says otherwise.
 *
 * Logistic regression that is held to the seeds rather than to zero, fitted by dual coordinate ascent (Shalev-Shwartz
 * and Zhang, Journal of Machine Learning Research 14, 2013, §6.2). A lesson's share is at most 1 ÷ HOLD a cue, so none can
 * run away with the model, and leaving one out takes back all it did.
 */
export function relevanceModel(brand: BrandProfile, lessons: readonly Lesson[]): RelevanceModel | null {
  const isEveryday = isEverydayName(brand.name);
  if (!isEveryday && lessons.length === 0) return null;
  const weights = seedsOf(brand);
  let bias = isEveryday ? BIAS_EVERYDAY : BIAS_OWN;
  const taught = lessons.map(({ about, cues }) => {
    const scale = scaleOf(cues.length);
    const scaled = cues.map(([key, value]) => [key, value * scale] as const);
    const norm = scaled.reduce((sum, [, value]) => sum + value ** 2, BIAS_VALUE ** 2);
    return { sign: about ? 1 : -1, cues: scaled, norm, share: 0 };
  });
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const lesson of taught) {
      const { sign, cues, norm, share } = lesson;
      const margin = cues.reduce((sum, [key, value]) => sum + (weights.get(key) ?? 0) * value, bias);
      const step = (sigmoid(-sign * margin) - share) / Math.max(1, 0.25 + norm / HOLD);
      lesson.share += step;
      const by = (sign * step) / HOLD;
      for (const [key, value] of cues) weights.set(key, (weights.get(key) ?? 0) + by * value);
      bias += by * BIAS_VALUE ** 2;
    }
  }
  for (const [key, weight] of weights) weights.set(key, Math.min(Math.max(weight, -HEAVIEST), HEAVIEST));
  return { bias, weights, refusals: lessons.filter(({ about }) => !about).length };
}

/** What each cue adds to the log-odds of a text, in the order of `cues`. */
export function shares({ weights }: RelevanceModel, cues: readonly Cue[]): number[] {
  const scale = scaleOf(cues.length);
  return cues.map(({ key, value }) => (weights.get(key) ?? 0) * value * scale);
}

/** Probability in (0, 1) of these log-odds. */
export function sigmoid(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

function scaleOf(cues: number): number {
  return cues <= USUAL_CUES ? 1 : Math.sqrt(USUAL_CUES / cues);
}
