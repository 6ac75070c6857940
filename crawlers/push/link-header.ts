/** One link of a `Link` header: its target as written, and its relations in lower case. */
export interface HeaderLink {
  target: string;
  relations: string[];
}

const NAME = String.raw`[\w!#$&+.^|~*-]+`;
const VALUE = String.raw`(?:"((?:[^"\\]|\\.)*)"|([^\s",;]*))`;
/** Commas and semicolons may stand in the target and in quoted values. */
const LINK = new RegExp(String.raw`<([^<>]*)>((?:\s*;\s*${NAME}(?:\s*=\s*${VALUE})?)*)`, 'g');
const PARAMETER = new RegExp(String.raw`;\s*(${NAME})(?:\s*=\s*${VALUE})?`, 'g');

/** Longer headers are not read: nobody needs as many links. */
const MAX_LENGTH = 16_384;

/** The links in the value of a `Link` header, or of several joined by commas (RFC 8288 §3). */
export function linksIn(header: string): HeaderLink[] {
  if (header.length > MAX_LENGTH) return [];
  return [...header.matchAll(LINK)].map(([, target = '', parameters = '']) => ({
    target: target.trim(),
    relations: relationsIn(parameters),
  }));
}

function relationsIn(parameters: string): string[] {
  for (const [, name = '', quoted, bare] of parameters.matchAll(PARAMETER)) {
    if (name.toLowerCase() !== 'rel') continue;
    return (quoted ?? bare ?? '')
      .toLowerCase()
      .split(/\s+/)
      .filter((relation) => relation !== '');
  }
  return [];
}
