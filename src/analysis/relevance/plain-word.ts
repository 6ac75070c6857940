/** A folded word without the `s` of most plurals: what is said of orchards was learnt of an orchard. */
export function plainWord(word: string): string {
  const isPlural = word.length > 3 && word.endsWith('s') && !'sui'.includes(word.charAt(word.length - 2));
  return isPlural ? word.slice(0, -1) : word;
}

/** The plain words of a list that is written as a text. */
export function plainWords(list: string): string[] {
  return list.trim().split(/\s+/u).map(plainWord);
}
