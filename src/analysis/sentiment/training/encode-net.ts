import { unrated } from '../earshot/lexicon.ts';
import { lexiconFeatures, TOKEN_FEATURES, writtenFeatures } from '../earshot/net-input.ts';
import { passageOf } from '../earshot/passage.ts';
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
  const passages = texts.map((tokens) => passageOf(tokens, true));
  const flat = passages.flatMap(({ tokens, scope }) =>
    tokens.map(({ word, flags }, at) => ({
      word,
      flags,
      isNegated: scope[at] === 1,
      id: vocabulary.idOf(word),
    })),
  );
  const unknown = ragged(flat.map(({ word, id }) => (id === 0 ? subwordsOf(word.key) : [])));
  const known = ragged(words.map(subwordsOf));
  const features = new Float32Array(flat.length * TOKEN_FEATURES);
  for (const [at, { word, flags, isNegated }] of flat.entries()) {
    const own = [
      ...lexiconFeatures(vocabulary.ratingOf(word) ?? unrated, isNegated),
      ...writtenFeatures(flags, isNegated),
    ];
    features.set(own, at * TOKEN_FEATURES);
  }
  return {
    'text-starts': ragged(texts).starts,
    ids: Int32Array.from(flat, ({ id }) => id),
    features,
    distances: Uint8Array.from(passages.flatMap(({ away }) => [...away])),
    'unknown-parts': unknown.values,
    'unknown-starts': unknown.starts,
    'word-parts': known.values,
    'word-starts': known.starts,
  };
}
