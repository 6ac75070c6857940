import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageRoot } from '../../../src/config/package-root.ts';
import { type Emotion, emotions, type Intent, intents } from '../../../src/core/tone.ts';

export interface Tone {
  emotion: Emotion | 'none';
  intent: Intent | 'none';
}

/** A text about a brand, and the tone that a careful reader gave it. */
export interface Specimen {
  /** Cues may be improved from `dev`; `held` only tells whether that carried over. */
  split: 'dev' | 'held';
  language: string;
  brand: string;
  text: string;
  tone: Tone;
}

/**
 * Reads `specimens.tsv`, a line each: split, language, brand, emotion, intent, text.
 * @throws when a line has an unknown label or lacks its brand
 */
export async function readSpecimens(): Promise<Specimen[]> {
  const file = join(packageRoot(), 'test/eval/tone/specimens.tsv');
  return (await readFile(file, 'utf8')).trimEnd().split('\n').map(specimenOf);
}

function specimenOf(line: string, at: number): Specimen {
  const [split = '', language = '', brand = '', emotion = '', intent = '', text = ''] = line.split('\t');
  if (brand === '' || !text.includes(brand)) throw new Error(`line ${at + 1}: the brand is missing`);
  return {
    split: oneOf(['dev', 'held'], split, at),
    language,
    brand,
    text,
    tone: {
      emotion: oneOf([...emotions, 'none'], emotion, at),
      intent: oneOf([...intents, 'none'], intent, at),
    },
  };
}

function oneOf<Label extends string>(labels: readonly Label[], text: string, at: number): Label {
  const label = labels.find((each) => each === text);
  if (label === undefined) throw new Error(`line ${at + 1}: ${text} is none of ${labels.join(', ')}`);
  return label;
}
