import { distances } from '../earshot/distance.ts';
import { negationScope } from '../earshot/negation.ts';
import { lexiconFeatures, TOKEN_FEATURES, writtenFeatures } from '../earshot/net-input.ts';
import { subwordsOf } from '../earshot/subwords.ts';
import type { Token } from '../earshot/token.ts';
import type { Vocabulary } from '../earshot/vocabulary.ts';
import { ragged } from './ragged.ts';

/** What the net's trainer reads: all texts' tokens end to end, and of unknown and known words their parts. */
export function encodeForNet(
  texts: readonly (readonly Token[])[],
  words: readonly string[],
  vocabulary: Vocabulary,
): Record<string, Float32Array | Int32Array | Uint8Array> {
  const scopes = texts.map((tokens) => negationScope(tokens, true));
  const flat = texts.flatMap((tokens, text) =>
    tokens.map((token, at) => ({
      token,
      isNegated: scopes[text]?.[at] === 1,
      id: vocabulary.idOf(token.key),
    })),
  );
  const unknown = ragged(flat.map(({ token, id }) => (id === 0 ? subwordsOf(token.key) : [])));
  const known = ragged(words.map(subwordsOf));
  const features = new Float32Array(flat.length * TOKEN_FEATURES);
  for (const [at, { token, isNegated }] of flat.entries()) {
    const own = [...lexiconFeatures(token.key, isNegated, vocabulary), ...writtenFeatures(token, isNegated)];
    features.set(own, at * TOKEN_FEATURES);
  }
  return {
    'text-starts': ragged(texts).starts,
    ids: Int32Array.from(flat, ({ id }) => id),
    features,
    distances: Uint8Array.from(texts.flatMap((tokens) => [...distances(tokens)])),
    'unknown-parts': unknown.values,
    'unknown-starts': unknown.starts,
    'word-parts': known.values,
    'word-starts': known.starts,
  };
}
