import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

/**
 * How much each n-gram speaks for each language. N-grams stand in ascending order of their hash; those of one n-gram
 * follow one another in `languageOf` and `weights`.
 */
export interface NgramTable {
  /** BCP-47 primary tags. */
  languages: readonly string[];
  /** Hashes of n-grams, ascending. */
  hashes: Uint32Array;
  /** n-gram → how many languages it speaks for, at least 1. */
  counts: Uint8Array;
  /** Indexes into `languages`. */
  languageOf: Uint8Array;
  /** Natural logarithms of relative frequencies, scaled and shifted so as to be positive. */
  weights: Uint8Array;
}

/** Packs a table: languages as JSON, then gaps between hashes, counts, languages, weights; all brotli-compressed. */
export function packNgrams({ languages, hashes, counts, languageOf, weights }: NgramTable): Uint8Array {
  const header = Buffer.from(JSON.stringify({ languages, grams: hashes.length, pairs: weights.length }));
  const gaps = Buffer.alloc(4 * hashes.length);
  hashes.forEach((hash, at) => {
    gaps.writeUInt32LE(hash - (hashes[at - 1] ?? 0), 4 * at);
  });
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return brotliCompressSync(Buffer.concat([length, header, gaps, counts, languageOf, weights]));
}

/** Opens what `packNgrams` packed. */
export function openNgrams(file: Uint8Array): NgramTable {
  const bytes = brotliDecompressSync(file);
  let at = 4 + bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString('utf8', 4, at)) as Header;
  const take = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const gaps = take(4 * header.grams);
  const hashes = new Uint32Array(header.grams);
  for (let gram = 0; gram < hashes.length; gram += 1)
    hashes[gram] = (hashes[gram - 1] ?? 0) + gaps.readUInt32LE(4 * gram);
  return {
    languages: header.languages,
    hashes,
    counts: take(header.grams),
    languageOf: take(header.pairs),
    weights: take(header.pairs),
  };
}

interface Header {
  languages: string[];
  grams: number;
  pairs: number;
}
