const LONGEST = 40;
const APOSTROPHE = 0x27;

/**
 * Where the plain word that begins at `at` of `text[…, to)` ends: ASCII letters, with one apostrophe between them at
 * most, and nothing beside them that could make them part of something else. `at` itself where there is none; the
 * pattern of `pieces` then has to look. Most of a text is plain.
 */
export function plainWordEnd(text: string, at: number, to: number): number {
  let end = lettersEnd(text, at, to);
  if (end === at || end - at > LONGEST) return at;
  if (end + 1 < to && text.charCodeAt(end) === APOSTROPHE && isLetter(text.charCodeAt(end + 1))) {
    const second = end + 1;
    end = lettersEnd(text, second, to);
    if (end - second > LONGEST) return at;
  }
  if (end < to && joins(text.charCodeAt(end))) return at;
  return isLinkOrFace(text, at, end) ? at : end;
}

/** Where a run of letters ends, or one beyond the longest that is a word. */
function lettersEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && end - at <= LONGEST && isLetter(text.charCodeAt(end))) end += 1;
  return end;
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** Digits, apostrophes and everything beyond ASCII go on with a word, or may. */
function joins(code: number): boolean {
  return code >= 0x80 || code === APOSTROPHE || (code >= 0x30 && code <= 0x39);
}

/** What looks like a word and is a link (`http…`, `www…`) or a face (`xD`). */
function isLinkOrFace(text: string, at: number, end: number): boolean {
  const lower = (offset: number) => text.charCodeAt(at + offset) | 0x20;
  switch (lower(0)) {
    case 0x68:
      return end - at >= 4 && lower(1) === 0x74 && lower(2) === 0x74 && lower(3) === 0x70;
    case 0x77:
      return end - at >= 3 && lower(1) === 0x77 && lower(2) === 0x77;
    case 0x78:
      return end - at >= 2 && /^d+(?:'|$)/i.test(text.slice(at + 1, end));
    default:
      return false;
  }
}
