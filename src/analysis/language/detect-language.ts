import { candidates } from './candidates.ts';
import type { DetectedLanguage } from './detected-language.ts';
import { languageOfHan } from './han.ts';
import { type NgramScorer, ngramScorer } from './ngram-scores.ts';
import { withoutNoise } from './noise.ts';
import { once } from './once.ts';
import { readNgrams } from './read-ngrams.ts';
import { type Runs, runsOf } from './runs.ts';
import { languageOfScript, type Script } from './scripts.ts';
import { weighCandidates } from './weigh-candidates.ts';

/** A language shows itself in its first sentences; more would only cost time. UTF-16 units and letters. */
const SAMPLE = 8_000;
const LETTERS = 1_000;
/** Below, the answer is more often wrong than right, so there is none. */
const LEAST_CONFIDENCE = 0.4;
/** How many letters of Latin a letter of other scripts says as much as: foreign names are mostly Latin. */
const DENSITY: Readonly<Partial<Record<Script, number>>> = { Latin: 1, Han: 4, Kana: 3, Hangul: 3 };
const OTHER_DENSITY = 2;

const unknown: DetectedLanguage = { language: null, confidence: 0 };
const scorer: () => NgramScorer = once(() => ngramScorer(readNgrams()));

/**
 * The language that most of a text is in. Links, handles, hashtags, markup and emoji are no language. Looks at the first
 * 1,000 letters at most; the first call reads the n-gram weights.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const runs = runsOf(withoutNoise(text.slice(0, SAMPLE)), LETTERS);
  const { script, share } = dominant(runs);
  if (script === null) return unknown;
  const { language, confidence } = inScript(script, runs);
  const sureness = confidence * share;
  return language === null || sureness < LEAST_CONFIDENCE ? unknown : { language, confidence: sureness };
}

/** The script that says most, Han and kana being one, and its share of what is said. */
function dominant({ letters }: Runs): { script: Script | null; share: number } {
  let [script, most, all]: [Script | null, number, number] = [null, 0, 0];
  const said = new Map<Script, number>();
  for (const [found, count] of letters) {
    const joined = found === 'Kana' ? 'Han' : found;
    const weight = (said.get(joined) ?? 0) + count * (DENSITY[found] ?? OTHER_DENSITY);
    said.set(joined, weight);
    all += count * (DENSITY[found] ?? OTHER_DENSITY);
    if (weight > most) [script, most] = [joined, weight];
  }
  return { script, share: all === 0 ? 0 : most / all };
}

function inScript(script: Script, { words, letters }: Runs): DetectedLanguage {
  const count = (of: Script) => letters.get(of) ?? 0;
  const sole =
    script === 'Han'
      ? languageOfHan(words.get('Han') ?? [], count('Han'), count('Kana'))
      : languageOfScript[script];
  if (sole !== undefined) return { language: sole, confidence: 1 - 2 ** -(count(script) + count('Kana')) };
  return weighCandidates(words.get(script) ?? [], candidates[script] ?? [], scorer());
}
