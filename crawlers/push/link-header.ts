/** One link of a `Link` header: its target as written, and its relations in lower case. */
export interface HeaderLink {
  target: string;
  relations: string[];
}

/** One `<target>` and its parameters; commas and semicolons may stand in the target and in quoted values. */
const LINK = /<([^<>]*)>((?:\s*;\s*[\w!#$&+.^`|~*-]+(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s",;]*))?)*)/g;
const RELATION = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s",;]*))/i;

/** Longer headers are not read: nobody needs as many links. */
const MAX_LENGTH = 16_384;

/** The links in the value of a `Link` header, or of several joined by commas (RFC 8288 §3). */
export function linksIn(header: string): HeaderLink[] {
  if (header.length > MAX_LENGTH) return [];
  return [...header.matchAll(LINK)].map(([, target = '', parameters = '']) => {
    const [, quoted, bare] = RELATION.exec(parameters) ?? [];
    const relations = (quoted ?? bare ?? '').toLowerCase().split(/\s+/);
    return { target: target.trim(), relations: relations.filter((relation) => relation !== '') };
  });
}
