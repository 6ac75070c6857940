import type { QueryAttribute, QueryNode, QueryTerm } from '../../core/query.ts';
import { QueryError } from '../../core/query.ts';
import { attributeValue } from './attribute-value.ts';
import type { Lexeme, Prefix } from './lexeme.ts';

/** The prefixes in force for a term: `title:(case:Acme OR "acme phone")`. */
export interface Scope {
  field: QueryTerm['field'];
  mode: QueryTerm['mode'];
  attribute: QueryAttribute['name'] | null;
}

export const anywhere: Scope = { field: null, mode: 'plain', attribute: null };

/**
 * The scope inside `prefix`. One field and one of `case:` and `raw:` may be joined; nothing else can.
 * @throws QueryError
 */
export function within(scope: Scope, { name, position }: Lexeme & { kind: 'prefix' }): Scope {
  const taken = scope.attribute ?? takenBy(scope, name);
  if (taken !== null) throw new QueryError(`expected no ${name}: within ${taken}:`, position);
  if (name === 'title' || name === 'author') return { ...scope, field: name };
  if (name === 'case' || name === 'raw') return { ...scope, mode: name };
  return { ...scope, attribute: name };
}

/** The prefix already in force that `name` cannot be joined with. */
function takenBy({ field, mode }: Scope, name: Prefix): string | null {
  const inMode = mode === 'plain' ? null : mode;
  if (name === 'title' || name === 'author') return field;
  return name === 'case' || name === 'raw' ? inMode : (field ?? inMode);
}

/** @throws QueryError when the term cannot be a value of the attribute in force */
export function leaf({ text, prefix, position }: Lexeme & { kind: 'term' }, scope: Scope): QueryNode {
  const { field, mode, attribute } = scope;
  if (attribute === null) return { kind: 'term', text, prefix, mode, field, position };
  return {
    kind: 'attribute',
    name: attribute,
    value: attributeValue(attribute, text, prefix, position),
    position,
  };
}
