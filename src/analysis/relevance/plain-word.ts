/** A folded word without the `s` of most plurals: what is said of orchards was learnt of an orchard. */
export function plainWord(word: string): string {
  return word.length > 3 && /[^sui]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** The plain words of a list that is written as a text. */
export function plainWords(list: string): string[] {
  return list.trim().split(/\s+/u).map(plainWord);
}
