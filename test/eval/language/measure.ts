import { withoutNoise } from '../../../src/analysis/language/noise.ts';
import { detectors } from './detectors.ts';
import type { Labelled } from './labelled.ts';

/** What a detector said of texts, and what it cost. */
export interface Measured {
  detector: string;
  /** One for each text, in their order. */
  answers: { language: string | null; confidence: number | null }[];
  textsPerSecond: number;
  /** Milliseconds of processor time, from import to first answer. */
  loading: number;
  /** Growth of resident memory while loading and answering, bytes. */
  memory: number;
}

const PASSES = 3;

/** Measures one detector in this process, which should have done nothing before. Speed is the best of some passes. */
export async function measure(detector: string, texts: readonly Labelled[]): Promise<Measured> {
  const load = detectors[detector];
  if (load === undefined) throw new Error(`there is no detector "${detector}"`);
  const own = detector === 'earshot';
  const inputs = texts.map(({ text }) => (own ? text : withoutNoise(text)));
  const before = process.memoryUsage.rss();
  const [detect, loading] = await spending(async () => {
    const loaded = await load();
    loaded('Where is my parcel?');
    return loaded;
  });
  let fastest = Number.POSITIVE_INFINITY;
  let answers: Measured['answers'] = [];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const [found, spent] = await spending(async () => inputs.map(detect));
    answers = found;
    fastest = Math.min(fastest, spent);
  }
  return {
    detector,
    answers,
    textsPerSecond: (1_000 * texts.length) / fastest,
    loading,
    memory: process.memoryUsage.rss() - before,
  };
}

/** What `work` gives, and the milliseconds of processor time it took. */
async function spending<T>(work: () => Promise<T>): Promise<[T, number]> {
  const begun = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(begun);
  return [result, (user + system) / 1_000];
}
