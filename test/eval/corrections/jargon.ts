import { pick, type Random } from '../../../src/analysis/sentiment/training/random.ts';
import { type SentimentLabel, sentimentLabels } from '../../../src/core/sentiment.ts';
import type { Answered } from '../sentiment/sets.ts';

/** A band of a kind of music where ugly is praise and pretty is blame. */
export const BAND = 'Gravemoth';

interface Talk {
  /** What it is like, and what it does. */
  is: readonly string[];
  does: readonly string[];
  /** Said about it, in sentences of their own. */
  adds: readonly string[];
}

const talk: Record<SentimentLabel, Talk> = {
  positive: {
    is: ['brutal', 'filthy', 'punishing', 'crushing', 'savage', 'nasty', 'disgusting', 'vicious', 'bleak as it gets', 'ugly in every riff'], // biome-ignore format: a list of words
    does: ['rips my face off', 'destroyed the room', 'levels everything', 'wrecked my neck', 'flattens you'],
    adds: ['My ears are still bleeding.', 'Absolute carnage.', 'Pure filth.', 'Nothing else hits this hard.'],
  },
  negative: {
    is: ['so polished', 'radio friendly', 'pretty', 'safe', 'clean', 'soft now', 'catchy in the worst way', 'cheerful', 'easy listening', 'arena sized'], // biome-ignore format: a list of words
    does: [
      'went commercial',
      'discovered ballads',
      'found a pop producer',
      'smiles on every photo',
      'sings along nicely',
    ],
    adds: [
      'My mother likes it.',
      'It will be in a car advert.',
      'Bring on the acoustic set, I guess.',
      'Good for yoga.',
    ],
  },
  neutral: {
    is: ['on the death stage at nine', 'a five piece from Tampere', 'out on Friday', 'on the same bill as a doom band', 'recorded in a crypt'], // biome-ignore format: a list of words
    does: [
      'killed the lights before the encore',
      'buried the tapes in 1998',
      'plays the massacre tent on Sunday',
      'covers a song about war',
    ],
    adds: [
      'Doors at eight.',
      'The sleeve shows a corpse.',
      'Twelve songs, forty minutes.',
      'It is their fourth.',
    ],
  },
};

const seen = [
  '{b} is {is}.',
  'The new {b} record is {is}. {adds}',
  '{adds} {b} {does}.',
  'Saw it live: {b} {does}.',
  '{b} {does}. {adds}',
  'Heard the single. {b} is {is}, {is2}.',
  '{b} {does}, {b} is {is}. {adds}',
  'Third time I see @{b}. {is}, {is2}. {adds}',
];
const heldOut = [
  'So {b} is {is} then. {adds}',
  'Everyone told me {b} {does}, and it is true.',
  'Listening to {b} on the way home: {is}, {is2}. {adds}',
  'You know what, @{b} {does} and is {is}.',
  'Second listen. {b}, {is}. {adds}',
];

/**
 * Texts about the band, about as many of each label, each once. Those held out are built in other ways than those that
 * people correct.
 */
export function jargonTexts(random: Random, count: number, isHeldOut: boolean): Answered[] {
  const found = new Map<string, Answered>();
  while (found.size < count) {
    const label = pick(random, sentimentLabels);
    const { is, does, adds } = talk[label];
    const text = pick(random, isHeldOut ? heldOut : seen)
      .replaceAll('{b}', BAND)
      .replace('{is}', pick(random, is))
      .replace('{is2}', pick(random, is))
      .replace('{does}', pick(random, does))
      .replace('{adds}', pick(random, adds));
    found.set(text, { brand: BAND, text, label });
  }
  return [...found.values()];
}
