import type { Word } from './word.ts';

/** A power of two. */
const PLACES = 2 ** 14;

/**
 * `make` for words, whose answers are kept in places that later words take over. Asking costs less than a look-up by
 * name; `make` may be asked again, and must always say the same.
 */
export function perWord<Value>(make: (word: Word) => Value): (word: Word) => Value {
  const numbers = new Float64Array(PLACES).fill(-1);
  const values = new Array<Value>(PLACES);
  return (word) => {
    const place = word.number & (PLACES - 1);
    if (numbers[place] !== word.number) {
      values[place] = make(word);
      numbers[place] = word.number;
    }
    return values[place] as Value;
  };
}
