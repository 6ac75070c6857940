/** What begins at a place of a folded text, and where it ends; `kind` null: part of a gap. */
interface TokenShape {
  kind: 'word' | 'character' | 'symbol' | null;
  end: number;
}

// Compiled from a string because the `v` flag is newer than the compile target, not than the run-time.
const shape = (() => {
  const unspaced =
    '\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}\\p{scx=Bopo}\\p{scx=Hang}\\p{scx=Thai}\\p{scx=Laoo}\\p{scx=Khmr}\\p{scx=Mymr}';
  const word = `[[\\p{L}\\p{N}\\p{M}]--[${unspaced}]]+`;
  const character = `[[\\p{L}\\p{N}\\p{M}]&&[${unspaced}]]\\p{M}*`;
  return new RegExp(`(${word})|(${character})|(\\p{RI}{2}|[\\p{S}@#&%])|.`, 'svy');
})();

const ASCII = 0x80;
/** The kind of each ASCII character, as `shape` has it: most text is ASCII, and a table is faster. */
const kinds = Array.from({ length: ASCII }, (_, code) => anyShapeAt(String.fromCharCode(code), 0).kind);

/** Reads one token, or one character that is none. */
export function shapeAt(text: string, at: number): TokenShape {
  const kind = kinds[text.charCodeAt(at)];
  if (kind === undefined) return anyShapeAt(text, at);
  let end = at + 1;
  if (kind !== 'word') return { kind, end };
  while (kinds[text.charCodeAt(end)] === 'word') end += 1;
  return end < text.length && text.charCodeAt(end) >= ASCII ? anyShapeAt(text, at) : { kind, end };
}

function anyShapeAt(text: string, at: number): TokenShape {
  shape.lastIndex = at;
  const found = shape.exec(text);
  const end = at + (found?.[0].length ?? 1);
  if (found?.[1] !== undefined) return { kind: 'word', end };
  if (found?.[2] !== undefined) return { kind: 'character', end };
  return { kind: found?.[3] === undefined ? null : 'symbol', end };
}
