/** Numbers in [0, 1) that are the same on every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = [
  'ba',
  'cor',
  'den',
  'fi',
  'gal',
  'ho',
  'jun',
  'ka',
  'lor',
  'mi',
  'nex',
  'po',
  'ra',
  'sil',
  'tu',
  'vo',
];

/** A made-up word; the same number makes the same word, and small numbers short ones. */
export function wordOf(number: number): string {
  let word = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor(rest / syllables.length)) {
    word += syllables[rest % syllables.length];
  }
  return word;
}

/** A text of `length` characters; words are as unequally frequent as in real ones (Zipf). */
export function textOf(random: () => number, length: number, vocabulary: number): string {
  let text = '';
  while (text.length < length) {
    const word = wordOf(Math.floor(vocabulary ** random()) - 1);
    const sign = random() < 0.1 ? [', ', '. ', ' – ', ' #', "'s "][Math.floor(random() * 5)] : ' ';
    text += (random() < 0.1 ? word.slice(0, 1).toUpperCase() + word.slice(1) : word) + sign;
  }
  return text.slice(0, length);
}
