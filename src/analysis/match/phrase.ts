import { QueryError } from '../../core/query.ts';

/** Signs that open or close a phrase. */
export const quotes = '"“”„‟＂«»';

const body = new RegExp(`(?:\\\\[\\\\${quotes}]|[^${quotes}])*`, 'uy');
const escaped = new RegExp(`\\\\([\\\\${quotes}])`, 'gu');

/**
 * Reads the phrase whose opening quote stands at `position`. A backslash before a quote or a backslash makes it plain
 * text. A star right after the last word lets it go on, except in a `raw` phrase, where every sign is itself.
 * @throws QueryError
 */
export function readPhrase(
  source: string,
  position: number,
  raw: boolean,
): { text: string; prefix: boolean; next: number } {
  body.lastIndex = position + 1;
  const written = body.exec(source)?.[0] ?? '';
  const close = position + 1 + written.length;
  if (close >= source.length) throw new QueryError('expected a closing quotation mark', source.length);
  if (!/^(?:[\s()（）]|$)/u.test(source.slice(close + 1, close + 2))) {
    throw new QueryError('expected a space after the closing quotation mark', close + 1);
  }
  const text = written.replace(escaped, '$1');
  const goesOn = !raw && /[^\s*]\*$/u.test(text);
  const star = raw ? -1 : written.search(/\*(?=\s)|(?<=^|\s|\*)\*$/u);
  if (star >= 0) throw new QueryError('expected * only at the end of the last word', position + 1 + star);
  return { text: goesOn ? text.slice(0, -1) : text, prefix: goesOn, next: close + 1 };
}
