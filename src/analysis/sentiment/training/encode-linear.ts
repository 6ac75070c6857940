import { LEXICAL_FEATURES } from '../earshot/lexical-features.ts';
import type { Lexicon } from '../earshot/lexicon.ts';
import { GRAM_VALUE, linearFeatures } from '../earshot/linear-features.ts';
import { passageOf } from '../earshot/passage.ts';
import type { Token } from '../earshot/token.ts';

/**
 * A sparse matrix in rows (`row-starts`, `columns`, `values`): `buckets` hashed n-grams, then the lexical features.
 * `lexiconOf` and `isEnglish` are asked per row.
 */
export function encodeForLinear(
  rows: readonly { tokens: readonly Token[]; lexicon: Lexicon; isEnglish: boolean }[],
  buckets: number,
): Record<string, Float32Array | Int32Array> {
  const starts = new Int32Array(rows.length + 1);
  const columns: Int32Array[] = [];
  const values: Float32Array[] = [];
  for (const [at, { tokens, lexicon, isEnglish }] of rows.entries()) {
    const { hashes, count, value, lexical } = linearFeatures(passageOf(tokens, isEnglish), lexicon);
    const grams = tokens.flatMap(({ word }) => [...word.grams]);
    columns.push(
      Int32Array.from([...hashes.subarray(0, count), ...grams], (hash) => hash % buckets),
      Int32Array.from(lexical, (_, slot) => buckets + slot),
    );
    values.push(
      new Float32Array(count).fill(value),
      new Float32Array(grams.length).fill(value * GRAM_VALUE),
      lexical,
    );
    starts[at + 1] = (starts[at] ?? 0) + count + grams.length + LEXICAL_FEATURES;
  }
  return { 'row-starts': starts, columns: joined(columns, Int32Array), values: joined(values, Float32Array) };
}

function joined<T extends Int32Array | Float32Array>(
  parts: readonly T[],
  Kind: new (length: number) => T,
): T {
  const all = new Kind(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
