import type { NgramTable } from '../ngram-file.ts';
import { hashOfNgram } from '../ngrams.ts';

interface EldNgrams {
  languages: Record<string, string>;
  /** n-gram in ELD's own letters for bytes → index of a language → weight. */
  ngrams: Record<string, Record<string, number>>;
}

/** The n-gram weights of the installed package `eld`; `size` is the name of one of its databases. */
export async function readEld(size: string): Promise<NgramTable> {
  const folder = new URL('..', import.meta.resolve(`eld/${size}`));
  const { ngramsData } = (await import(new URL(`ngrams/${size}.js`, folder).href)) as {
    ngramsData: EldNgrams;
  };
  const { dictionary } = (await import(new URL('dictionary.js', folder).href)) as { dictionary: string[] };
  const byteOf = new Map(dictionary.map((letter, byte) => [letter, byte]));
  byteOf.set(' ', 0x20);

  const entries = Object.entries(ngramsData.ngrams)
    .map(([ngram, weights]) => ({
      hash: hashOfNgram(Uint8Array.from(ngram, (letter) => byteOf.get(letter) ?? 0)),
      weights: Object.entries(weights),
    }))
    .sort((one, other) => one.hash - other.hash);
  const pairs = entries.flatMap(({ weights }) => weights);
  return {
    languages: Object.values(ngramsData.languages),
    hashes: Uint32Array.from(entries, ({ hash }) => hash),
    counts: Uint8Array.from(entries, ({ weights }) => weights.length),
    languageOf: Uint8Array.from(pairs, ([language]) => Number(language)),
    weights: Uint8Array.from(pairs, ([, weight]) => weight),
  };
}
