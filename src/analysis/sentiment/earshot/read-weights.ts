import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../config/package-root.ts';
import { openWeights, type Weights } from './weight-file.ts';

/** Where the weights are, relative to the package's root. */
export const weightFolder = 'src/analysis/sentiment/earshot/weights';
export const weightFile = 'earshot.bin';

/** Reads the weights that come with this package. */
export function readWeights(): Weights {
  return openWeights(readFileSync(join(packageRoot(), weightFolder, weightFile)));
}
