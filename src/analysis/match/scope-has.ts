import type { TermField } from '../../core/query.ts';
import type { Part } from './reading.ts';

/** Whether a term of `field` is looked for in `part`; without a field, in title and text. */
export function scopeHas(field: TermField | null, part: Part): boolean {
  return field === null ? part.field !== 'author' : part.field === field;
}
