import { openConvolution } from './convolution.ts';
import type { Reading } from './linear-model.ts';
import type { Passage } from './passage.ts';
import { createPooling } from './pooling.ts';
import { createScratch } from './scratch.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weight-file.ts';

export type Net = (passage: Passage) => Reading;

/**
 * The convolution, then `pooling`. A token's pull is its gradient times itself, which for ReLU is its linear share in
 * the outcome, attention held fixed; it is worked out for words that decide.
 */
export function openNet(weights: Weights, vocabulary: Vocabulary): Net {
  const convolution = openConvolution(weights, vocabulary);
  const pool = createPooling(weights);
  const scratch = createScratch();
  return (passage) => {
    const { tokens } = passage;
    const channels = scratch(tokens.length * convolution.width);
    const offsets = convolution.read(passage, channels);
    const { scores, slopes } = pool(channels, passage);
    const pulls = new Float64Array(tokens.length);
    for (let at = 0; at < tokens.length; at += 1)
      if ((tokens[at] as Token).word.decides) pulls[at] = convolution.pullOf(offsets, at, slopes);
    return { scores, pulls };
  };
}
