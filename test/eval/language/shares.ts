import { withoutNoise } from '../../../src/analysis/language/noise.ts';
import type { Labelled } from './labelled.ts';
import type { Measured } from './measure.ts';

/** How many of some texts a detector got right, left open and got wrong. */
export interface Shares {
  texts: number;
  right: number;
  open: number;
  wrong: number;
}

type Answers = Measured['answers'];

/** Shares over the texts that `pick` chooses. */
export function sharesOf(
  texts: readonly Labelled[],
  answers: Answers,
  pick: (text: Labelled) => boolean,
): Shares {
  const shares = { texts: 0, right: 0, open: 0, wrong: 0 };
  texts.forEach((text, at) => {
    if (!pick(text)) return;
    const said = answers[at]?.language ?? null;
    shares.texts += 1;
    if (said === text.language) shares.right += 1;
    else if (said === null) shares.open += 1;
    else shares.wrong += 1;
  });
  return shares;
}

/** How many letters of a text are of a language at all. */
export function lettersIn(text: string): number {
  return withoutNoise(text).match(/\p{L}/gu)?.length ?? 0;
}

/**
 * Expected calibration error over ten bins of confidence (Naeini et al., 2015): the mean distance between confidence
 * and share of right answers, in [0, 1]; null where a detector gives no confidence. Hindi tweets in Latin letters are
 * left out: many of them are English.
 */
export function calibrationError(texts: readonly Labelled[], answers: Answers): number | null {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }));
  texts.forEach((text, at) => {
    if (text.set.startsWith('Hindi tweets')) return;
    const { language, confidence } = answers[at] ?? { language: null, confidence: null };
    const bin = confidence === null ? undefined : bins[Math.min(9, Math.floor(10 * confidence))];
    if (bin === undefined || confidence === null || language === null) return;
    bin.count += 1;
    bin.confidence += confidence;
    if (language === text.language) bin.right += 1;
  });
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / all;
}
