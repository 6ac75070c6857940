import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../config/package-root.ts';
import { type NgramTable, openNgrams } from './ngram-file.ts';

/** Where the n-gram weights are, relative to the package's root. */
export const ngramFile = 'src/analysis/language/weights/ngrams.bin';

/** Reads the n-gram weights that come with this package. */
export function readNgrams(): NgramTable {
  return openNgrams(readFileSync(join(packageRoot(), ngramFile)));
}
