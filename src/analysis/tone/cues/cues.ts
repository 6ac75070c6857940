import type { Emotion } from '../../../core/tone.ts';
import type { PhraseLists } from '../../phrases/phrase-table.ts';

/**
 * What tone is read from: the five feelings, and
 * - `no` words that turn what follows around
 * - `asking` words that open a question; `wondering` ones that are a question without its mark
 * - `leaving` going away from the brand, `warning` telling others to
 * - `advice` telling others to come, `praising` words of praise
 * - `reporting` how news speak, `selling` how advertisements do
 * - `problem` what goes wrong for customers
 * - `self` the first person: somebody who has been there
 */
export type Cue =
  | Emotion
  | 'no'
  | 'asking'
  | 'wondering'
  | 'leaving'
  | 'warning'
  | 'advice'
  | 'praising'
  | 'reporting'
  | 'selling'
  | 'problem'
  | 'self';

export type Cues = PhraseLists<Cue>;

/** Signs that need no language. */
export const signs: PhraseLists<Emotion> = {
  anger: '😡, 😠, 🤬, 👿, 😤, 🖕, 💢',
  disappointment: '😞, 😢, 😭, 😔, 💔, 🙁, ☹, 😒, 🙄, 😩, 😫, 😕, 👎',
  worry: '😨, 😰, 😟, 😱, 😧, 😥, 😬',
  joy: '😀, 😃, 😄, 😁, 😊, 😍, 🥰, 😎, 🎉, 🥳, 🤩, 😋, 💖, 💕, ❤, 🔥, 👍, 🙌, 💯',
  gratitude: '🙏, 💐',
};
