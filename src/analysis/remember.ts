/**
 * `make` for words, whose answers are kept: those of the last `most / 2` different words at least, of `most` at most.
 * Two generations do what counting every use would, for less.
 */
export function remembering<Value extends object>(
  most: number,
  make: (word: string) => Value,
): (word: string) => Value {
  let young = new Map<string, Value>();
  let old = young;
  return (word) => {
    const known = young.get(word);
    if (known !== undefined) return known;
    const value = old.get(word) ?? make(word);
    if (young.size >= most / 2) {
      old = young;
      young = new Map();
    }
    young.set(copied(word), value);
    return value;
  };
}

/** A long piece of a string holds on to the whole string; what is kept for long must not. */
function copied(piece: string): string {
  return piece.length > 12 ? Buffer.from(piece, 'utf16le').toString('utf16le') : piece;
}
