import { domainToASCII } from 'node:url';
import type { AttributeName } from '../../core/query.ts';
import { QueryError } from '../../core/query.ts';

const shapes: Record<AttributeName, { shape: RegExp; expected: string }> = {
  site: {
    shape: /^(?:[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?$/,
    expected: 'a host name such as example.com',
  },
  lang: { shape: /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/, expected: 'a language such as en or pt-BR' },
  source: { shape: /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/, expected: 'a connector such as reddit' },
};

/**
 * The value of `site:`, `lang:` or `source:` in its one spelling: lower case, hosts in their ASCII form.
 * @throws QueryError
 */
export function attributeValue(name: AttributeName, text: string, prefix: boolean, position: number): string {
  const lower = text.trim().toLowerCase();
  const value = name === 'site' ? asciiHost(lower) : lower.replaceAll('_', '-');
  const { shape, expected } = shapes[name];
  if (prefix || !shape.test(value)) throw new QueryError(`expected ${expected}`, position);
  return value;
}

/** A host in the form it has in URLs; anything else unchanged, where the converter would cut it to a host. */
function asciiHost(text: string): string {
  return /^[\p{L}\p{M}\p{N}._-]+$/u.test(text) ? domainToASCII(text) : text;
}
