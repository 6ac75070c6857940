import { QueryError } from '../../core/query.ts';

const foreignSyntax = /^[+!&]|[?~^|<>=\\{}[\]]/u;

/**
 * Reads an unquoted term: `acme`, `acme*`, `AT&T`. What looks like an operator is refused and never searched for
 * as if it were a word.
 * @throws QueryError
 */
export function readBareTerm(source: string, position: number): { text: string; prefix: boolean } {
  const colon = source.search(/[:：]/u);
  if (colon >= 0) {
    const field = source.slice(0, colon);
    throw new QueryError(
      `expected a term, but ${field}: is no known operator; quote it to search for the sign :`,
      position,
    );
  }
  const foreign = source.search(foreignSyntax);
  if (foreign >= 0) {
    const sign = String.fromCodePoint(source.codePointAt(foreign) ?? 0);
    throw new QueryError(`expected a term; quote it to search for the sign ${sign}`, position + foreign);
  }
  const star = source.search(/[*＊]/u);
  if (star < 0) return { text: source, prefix: false };
  if (star === 0 || star < source.length - 1) {
    throw new QueryError('expected * only at the end of a word', position + star);
  }
  return { text: source.slice(0, star), prefix: true };
}
