import { openConvolution } from './convolution.ts';
import { REACH } from './kernel.ts';
import type { Reading } from './linear-model.ts';
import { MOST_TOKENS, type Passage } from './passage.ts';
import { createPooling } from './pooling.ts';
import { createArena } from './simd/arena.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weight-file.ts';

export type Net = (passage: Passage) => Reading;

/** Weights, what is kept of words, and what one passage needs. */
const ARENA_BYTES = 56 * 2 ** 20;

/**
 * The convolution, then `pooling`. A token's pull is its gradient times itself, which for ReLU is its linear share in
 * the outcome, attention held fixed; it is worked out for words that decide. Passages have at least one token;
 * of endless ones the beginning is read.
 */
export function openNet(weights: Weights, vocabulary: Vocabulary): Net {
  const arena = createArena(ARENA_BYTES);
  const convolution = openConvolution(weights, vocabulary, arena);
  const pool = createPooling(weights, arena);
  const width = convolution.bytes / Float32Array.BYTES_PER_ELEMENT;
  const channels = arena.floats(MOST_TOKENS * width);
  // Tokens near the edges reach beyond them, where nothing changes.
  const edged = arena.floats((MOST_TOKENS + 2 * REACH) * width);
  const slopes = {
    address: edged.address + REACH * convolution.bytes,
    numbers: edged.numbers.subarray(REACH * width),
  };
  const pulled = arena.floats(1);
  return (given) => {
    const passage = beginningOf(given);
    const { tokens } = passage;
    convolution.read(passage, channels.address);
    const scores = pool(channels.address, slopes, passage);
    slopes.numbers.fill(0, tokens.length * width, (tokens.length + REACH) * width);
    const pulls = new Float64Array(given.tokens.length);
    for (let at = 0; at < tokens.length; at += 1) {
      if (!(tokens[at] as Token).word.decides) continue;
      convolution.pull(pulled.address, at, edged.address + at * convolution.bytes);
      pulls[at] = pulled.numbers[0] as number;
    }
    return { scores, pulls };
  };
}

function beginningOf(passage: Passage): Passage {
  const { tokens, scope, away } = passage;
  if (tokens.length <= MOST_TOKENS) return passage;
  return {
    tokens: tokens.slice(0, MOST_TOKENS),
    scope: scope.subarray(0, MOST_TOKENS),
    away: away.subarray(0, MOST_TOKENS),
  };
}
