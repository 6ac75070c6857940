/**
 * A path pattern of robots.txt: literal text, `*` for any run of characters, `$` at the end for the end of the path
 * (RFC 9309 §2.2.3).
 */
export interface PathPattern {
  /** The literals between the stars, in canonical form. */
  segments: readonly string[];
  anchored: boolean;
  /** Octets of the canonical pattern: the longer match wins. */
  length: number;
}

const unreserved = /^[A-Za-z0-9._~-]$/;

/** Everything that RFC 3986 neither reserves nor leaves alone, and `'`, which URL parsers encode in queries. */
const toEncode = /%[0-9a-fA-F]{2}|[^A-Za-z0-9._~:/?#[\]@!&()+,;=%-]/gu;

function canonicalCharacter(found: string): string {
  if (found.length === 3 && found.startsWith('%')) {
    const character = String.fromCharCode(Number.parseInt(found.slice(1), 16));
    return unreserved.test(character) ? character : found.toUpperCase();
  }
  const encoded = encodeURIComponent(found);
  return encoded.length > 1 ? encoded : `%${found.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Path and query with exactly one spelling: needless escapes undone, needed ones made, hex digits in upper case. */
export function canonicalPath(text: string): string {
  return text.toWellFormed().replace(toEncode, canonicalCharacter);
}

export function parsePathPattern(text: string): PathPattern {
  const anchored = text.endsWith('$');
  const segments = (anchored ? text.slice(0, -1) : text).split('*').map(canonicalPath);
  return { segments, anchored, length: segments.join('*').length + (anchored ? 1 : 0) };
}

/**
 * Whether `pattern` matches from the start of `path`, which is canonical. Taking the leftmost place for each literal
 * leaves most room for the next, so nothing is ever tried twice.
 */
export function matchesPath(pattern: PathPattern, path: string): boolean {
  const [head = '', ...rest] = pattern.segments;
  const tail = pattern.anchored ? rest.pop() : '';
  if (tail === undefined) return path === head;
  if (!path.startsWith(head)) return false;
  let at = head.length;
  for (const segment of rest) {
    const found = path.indexOf(segment, at);
    if (found === -1) return false;
    at = found + segment.length;
  }
  return path.length - tail.length >= at && path.endsWith(tail);
}
