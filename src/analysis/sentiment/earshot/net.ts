import { distances } from './distance.ts';
import { openKernel, WIDTH } from './kernel.ts';
import type { Reading } from './linear-model.ts';
import { createPooling } from './pooling.ts';
import { createProjections } from './projections.ts';
import { flag, type Token } from './token.ts';
import { dot } from './vector-math.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weight-file.ts';

/** Judges tokens; `scope` says which are negated. */
export type Net = (tokens: readonly Token[], scope: Uint8Array) => Reading;

/**
 * The convolution: word vectors with distance to the target and features, width five, ReLU; then `pooling`. A token's
 * pull is its gradient times itself, which for ReLU is its linear share in the outcome, attention held fixed.
 */
export function openNet(weights: Weights, vocabulary: Vocabulary): Net {
  const kernel = openKernel(weights);
  const projections = createProjections(weights, vocabulary, kernel);
  const bias = weights.floats('convolution.bias');
  const pool = createPooling(weights);
  return (tokens, scope) => {
    const length = tokens.length;
    const away = distances(tokens);
    const own: Float32Array[] = [];
    const isTarget = new Uint8Array(length);
    const channels = new Float32Array(length * kernel.channels);
    for (let at = 0; at < length; at += 1) channels.set(bias, at * kernel.channels);
    for (let at = 0; at < length; at += 1) {
      const token = tokens[at] as Token;
      const isNegated = scope[at] === 1;
      const word = projections.ofWord(token, isNegated);
      own.push(word);
      spread(channels, at, word, projections.ofPlace(token, isNegated, away[at] as number));
      if ((token.flags & flag.target) !== 0) isTarget[at] = 1;
    }
    for (let i = 0; i < channels.length; i += 1) if ((channels[i] as number) < 0) channels[i] = 0;

    const { scores, slopes } = pool(channels, away, isTarget);
    const pulls = new Float64Array(length);
    for (let at = 0; at < length; at += 1) pulls[at] = gather(slopes, at, own[at] as Float32Array);
    return { scores, pulls };
  };
}

/** Adds a token's word and place to the channels of the positions it reaches. */
function spread(channels: Float32Array, at: number, word: Float32Array, place: Float32Array): void {
  const width = word.length / WIDTH;
  const reach = (WIDTH - 1) / 2;
  const last = Math.min(channels.length / width - 1, at + reach);
  for (let position = Math.max(0, at - reach); position <= last; position += 1) {
    const to = position * width;
    const from = (at - position + reach) * width;
    for (let i = 0; i < width; i += 1)
      channels[to + i] =
        (channels[to + i] as number) + (word[from + i] as number) + (place[from + i] as number);
  }
}

/** How much a token's word counts where the outcome changes with the channels by `slopes`. */
function gather(slopes: Float32Array, at: number, word: Float32Array): number {
  const width = word.length / WIDTH;
  const reach = (WIDTH - 1) / 2;
  const last = Math.min(slopes.length / width - 1, at + reach);
  let pull = 0;
  for (let position = Math.max(0, at - reach); position <= last; position += 1) {
    pull += dot(slopes, position * width, word, (at - position + reach) * width, width);
  }
  return pull;
}
